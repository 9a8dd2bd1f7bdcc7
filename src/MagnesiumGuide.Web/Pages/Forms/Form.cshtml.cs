using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Pages.Articles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>One form: what it is, what research says of it, and what is not known.</summary>
public sealed class FormModel(GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public FormEntry Entry { get; private set; } = null!;

    /// <summary>The form and its variants, the one that names them first.</summary>
    public IReadOnlyList<FormEntry> Family { get; private set; } = [];

    public IReadOnlyList<FormStudy> Studies { get; private set; } = [];

    public IReadOnlyList<(Goal Goal, GoalForm Form)> Goals { get; private set; } = [];

    /// <summary>What the articles say about this form, in the order of the articles.</summary>
    public IReadOnlyList<Statement> Statements => Catalog.StatementsOn(Entry.Form.Id);

    /// <summary>Ids of the sources behind the facts of this form.</summary>
    public IReadOnlyList<string> FactSources => [.. FormText.SourcesOf(Entry, Catalog).Distinct(StringComparer.Ordinal)];

    /// <summary>Every source that the page rests on, each once.</summary>
    public IReadOnlyList<Source> Sources() => FormText.Sources(
        [
            .. FactSources, .. Family.Select(e => e.Form.Citation.SourceId), .. FormText.TimingSources,
            .. Goals.SelectMany(g => (IEnumerable<string>)[.. FormText.SourcesOf(g.Form, Catalog), .. g.Goal.SourceIds]),
            .. Studies.Select(s => s.Citation.SourceId), .. ArticleText.CitedBy(Statements, Catalog),
        ],
        Catalog);

    public IActionResult OnGet(string id)
    {
        var guide = new FormGuide(Catalog);
        if (guide.Entry(id) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        Family = guide.FamilyOf(entry.Form);
        Studies = guide.StudiesOf(entry.Form);
        Goals = guide.GoalsOf(entry.Form);
        return Page();
    }
}

using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>All forms: a list to search, filter, sort and compare, and the goals that articles name them for. It ranks nothing.</summary>
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    private static readonly string[] FurtherFilters = ["onderzoek", "darm", "van", "tot"];

    public GuideCatalog Catalog { get; } = holder.Current;

    public FormGuide Guide { get; private set; } = null!;

    public FormFilter Filter { get; private set; } = null!;

    public IReadOnlyList<FormEntry> Found { get; private set; } = [];

    /// <summary>The goal that was asked for, or null.</summary>
    public Goal? Goal { get; private set; }

    /// <summary>True when one of the filters that are folded away is used or wrong.</summary>
    public bool IsFilteredFurther => FurtherFilters.Any(f => Filter.Text(f).Length > 0);

    public string AddressIn(Language language) => Filter.AddressIn(language);

    /// <summary>Every source that the page rests on, each once.</summary>
    public IReadOnlyList<Source> Sources() => FormText.Sources(
        [
            .. Found.Select(e => e.Form.Citation.SourceId), FormText.UpperLevelSource, Catalog.AbsorptionCitation.SourceId, .. FormText.WhySources,
            .. Filter.Compared.SelectMany(e => FormText.SourcesOf(e, Catalog)), .. Goal is null ? [] : FormText.SourcesOf(Goal, Catalog),
            .. Guide.GeneralStudies.Select(s => s.Citation.SourceId),
        ],
        Catalog);

    public void OnGet()
    {
        Guide = new FormGuide(Catalog);
        Filter = FormFilter.Read(Request.Query, Guide);
        Found = Guide.Find(Filter.Question, Language.Current.Id);
        Goal = Guide.Goal(Filter.Question.GoalId);
        Response.StatusCode = Filter.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}

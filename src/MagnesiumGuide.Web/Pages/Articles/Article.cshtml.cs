using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Articles;

/// <summary>One article: who speaks, what it says, and its numbers beside those of the bodies and the food tables.</summary>
public sealed class ArticleModel(GuideCatalogHolder holder) : PageModel
{
    private static readonly string[] Bodies = [GuideCatalog.DefaultSetId, "iom"];

    public GuideCatalog Catalog { get; } = holder.Current;

    public Domain.Provenance.Article Article { get; private set; } = null!;

    public IReadOnlyList<Statement> Statements { get; private set; } = [];

    public IReadOnlyList<Disagreement> Disagreements { get; private set; } = [];

    /// <summary>The sets that the article's daily amounts are shown beside.</summary>
    public IReadOnlyList<ReferenceSet> Sets { get; } =
        [.. Bodies.SelectMany(id => holder.Current.ReferenceSets.Where(s => string.Equals(s.Id, id, StringComparison.Ordinal)))];

    /// <summary>The upper level of adults, to hold against what the article says of a supplement.</summary>
    public UpperLevel Level => Catalog.UpperLevels.Single(l => l.IsUsed && l.PerDay is not null);

    /// <summary>Every source that the page rests on.</summary>
    public IReadOnlyList<Domain.Provenance.Source> Sources { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (Catalog.Article(id) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        Statements = [.. Catalog.Statements.Where(s => string.Equals(s.ArticleId, id, StringComparison.Ordinal))];
        var own = Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        Disagreements = [.. Catalog.Disagreements.Where(d => d.StatementIds.Any(own.Contains))];
        Sources = ArticleText.SourcesOf(Cited(), Catalog);
        return Page();
    }

    private IEnumerable<string> Cited() =>
    [
        Article.Citation.SourceId, .. ArticleText.CitedBy(Statements, Catalog), .. ArticleText.CitedBy(Disagreements, Catalog),
        .. Article.Amounts.SelectMany(a => Sets.SelectMany(a.RowsOf)).Select(v => v.Citation.SourceId),
        .. Article.SupplementAmounts.Select(_ => Level.Citation.SourceId),
        .. Article.FoodNumbers.SelectMany(n => new[] { n.Citation.SourceId, ArticleText.PortionSource }),
    ];
}

using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Foods;

/// <summary>All foods, by group or by search.</summary>
public sealed class IndexModel(FoodSearch search, GuideCatalogHolder holder) : PageModel
{
    private const int MostFoods = 200;

    public GuideCatalog Catalog { get; } = holder.Current;

    public string Search { get; private set; } = "";

    public FoodGroup? Group { get; private set; }

    /// <summary>Null when nothing was asked yet.</summary>
    public FoodSearchResult? Found { get; private set; }

    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.Foods, language) + Request.QueryString;

    /// <summary>The sources of the values and the measures of foods, each once.</summary>
    public IReadOnlyList<Source> SourcesOf(IEnumerable<Food> foods) =>
        [.. foods.SelectMany(f => new[] { f.Preferred?.Citation.SourceId, f.Portions[0].Citation.SourceId }).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Search = Request.Query["zoek"].FirstOrDefault()?.Trim() ?? "";
        Group = Request.Query["groep"].FirstOrDefault() is { Length: > 0 } id ? Catalog.Group(id) : null;
        if (Search.Length > 0 || Group is not null)
        {
            Found = await search.FindAsync(Search, Group?.Id, MostFoods, Request.Query.ContainsKey("letterlijk"), cancellationToken);
        }
    }
}

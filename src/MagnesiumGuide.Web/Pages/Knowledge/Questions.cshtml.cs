using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Pages.Articles;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Knowledge;

/// <summary>Questions people ask, each with a short answer and the way to the page that shows it.</summary>
public sealed class QuestionsModel(GuideCatalogHolder holder, FoodLookup foods) : PageModel
{
    private IReadOnlyDictionary<string, Food> linked = new Dictionary<string, Food>(StringComparer.Ordinal);

    public GuideCatalog Catalog { get; } = holder.Current;

    /// <summary>What a link is called: what its page is about, else what the foot of every page calls the page.</summary>
    public string NameOf(PageLink link) => link switch
    {
        { Page: SiteMap.Food, Id: { } id } => linked[id].Name.In(Language.Current.Id),
        { Page: SiteMap.Form, Id: { } id } => Catalog.Form(id)!.Name.In(Language.Current.Id),
        { Page: SiteMap.ReferenceSet, Id: { } id } => Catalog.Set(id)!.Name.In(Language.Current.Id),
        { Page: SiteMap.Article, Id: { } id } => ArticleText.Label(Catalog.Article(id)!),
        _ => Say(SiteMap.Directory.SelectMany(d => d.Pages).First(p => string.Equals(p.Page, link.Page, StringComparison.Ordinal)).Name),
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var ids = Catalog.Questions.SelectMany(q => PageLink.ReadAll(q.Page))
            .Where(l => string.Equals(l.Page, SiteMap.Food, StringComparison.Ordinal)).Select(l => l.Id!).ToHashSet(StringComparer.Ordinal);
        linked = await foods.ByIdAsync(ids, cancellationToken);
    }
}

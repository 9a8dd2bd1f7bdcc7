using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Knowledge;

/// <summary>Questions people ask, each with a short answer.</summary>
public sealed class QuestionsModel(GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    /// <summary>What the foot of every page calls a page.</summary>
    public static string NameOf(string page) =>
        Say(SiteMap.Directory.SelectMany(d => d.Pages).First(p => string.Equals(p.Page, page, StringComparison.Ordinal)).Name);
}

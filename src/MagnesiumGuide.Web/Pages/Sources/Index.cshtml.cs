using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>Every source.</summary>
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;
}

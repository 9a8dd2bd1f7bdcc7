using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>The first page after signing in: what there is to do.</summary>
public sealed class IndexModel : PageModel
{
    public string Who => User.Identity?.Name ?? "";
}

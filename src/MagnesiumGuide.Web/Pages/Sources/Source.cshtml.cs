using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>One source: what it is, and on what conditions it is used.</summary>
public sealed class SourceModel(GuideCatalogHolder holder) : PageModel
{
    public Domain.Provenance.Source Source { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (!holder.Current.Sources.TryGetValue(id, out var source))
        {
            return NotFound();
        }

        Source = source;
        return Page();
    }
}

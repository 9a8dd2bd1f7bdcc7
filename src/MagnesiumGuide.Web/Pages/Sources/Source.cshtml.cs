using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Provenance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>One source: what it is, on what conditions it is used, and what rests on it.</summary>
public sealed class SourceModel(GuideCatalogHolder holder, SourceUses uses) : PageModel
{
    public Domain.Provenance.Source Source { get; private set; } = null!;

    /// <summary>What rests on it, table by table.</summary>
    public IReadOnlyList<SourceUse> Uses { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!holder.Current.Sources.TryGetValue(id, out var source))
        {
            return NotFound();
        }

        Source = source;
        Uses = await uses.OfSourceAsync(id, cancellationToken);
        return Page();
    }
}

using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.References;

/// <summary>The whole table of one body.</summary>
public sealed class SetModel(GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public ReferenceSet Set { get; private set; } = null!;

    public IReadOnlyList<Source> Sources() =>
    [
        .. Set.Values.Select(v => v.Citation).Append(Set.Citation)
            .Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id]),
    ];

    public IActionResult OnGet(string id)
    {
        if (Catalog.Set(id) is not { } set)
        {
            return NotFound();
        }

        Set = set;
        return Page();
    }
}

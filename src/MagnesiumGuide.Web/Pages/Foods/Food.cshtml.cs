using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Foods;

/// <summary>One food: what is in it, by which table.</summary>
public sealed class FoodModel(FoodLookup foods, GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public Domain.Foods.Food Food { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!(await foods.ByIdAsync([id], cancellationToken)).TryGetValue(id, out var food))
        {
            return NotFound();
        }

        Food = food;
        return Page();
    }
}

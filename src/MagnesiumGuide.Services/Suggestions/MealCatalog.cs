using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>The meals with what the food tables now say of their foods.</summary>
public sealed class MealCatalog(FoodLookup foods, GuideCatalogHolder holder)
{
    /// <summary>
    /// All meals that can be counted. One with a food that lost its value, its energy or its place here is left out, so that a
    /// menu never holds an unknown amount.
    /// </summary>
    public async Task<IReadOnlyList<Meal>> AllAsync(CancellationToken cancellationToken)
    {
        var recipes = holder.Current.Meals;
        var ids = recipes.SelectMany(r => r.Foods).Select(f => f.FoodId).ToHashSet(StringComparer.Ordinal);
        var found = await foods.ByIdAsync(ids, cancellationToken);
        return [.. recipes.Select(r => Meal(r, found)).OfType<Meal>()];
    }

    private static Meal? Meal(MealRecipe recipe, IReadOnlyDictionary<string, Food> found)
    {
        var parts = recipe.Foods
            .Select(f => found.GetValueOrDefault(f.FoodId) is { IsRetired: false } food ? MealPart.Of(food, f.Grams) : null)
            .OfType<MealPart>()
            .ToList();
        return parts.Count == recipe.Foods.Count ? new Meal(recipe.Id, recipe.Kind, recipe.Name, parts, recipe.Citation) : null;
    }
}

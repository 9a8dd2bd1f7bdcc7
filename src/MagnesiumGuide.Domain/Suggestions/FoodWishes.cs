using System.Collections.Frozen;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>What somebody does and doesn't eat. It rests on editorial flags, and so is never a substitute for a label.</summary>
public sealed record FoodWishes
{
    /// <summary>Somebody who eats everything.</summary>
    public static FoodWishes None { get; } = new();

    /// <summary>The diet, or null for none.</summary>
    public Diet? Diet { get; init; }

    /// <summary>Nothing that contains one of these.</summary>
    public IReadOnlySet<Allergen> Without { get; init; } = FrozenSet<Allergen>.Empty;

    /// <summary>Foods, by id, that are not wanted.</summary>
    public IReadOnlySet<string> WithoutFoods { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The only foods, by id, that there are, such as what is in the house; null when any food will do.</summary>
    public IReadOnlySet<string>? OnlyFoods { get; init; }

    /// <summary>True when the food breaks none of the wishes.</summary>
    public bool Allows(Food food) =>
        (OnlyFoods is null || OnlyFoods.Contains(food.Id))
        && !WithoutFoods.Contains(food.Id)
        && (food.Diet.IsKnown || (Diet is null && Without.Count == 0))
        && Diet switch
        {
            Suggestions.Diet.Vegan => food.Diet.IsVegan,
            Suggestions.Diet.Vegetarian => food.Diet.IsVegetarian,
            _ => true,
        }
        && !food.Diet.Contains.Any(Without.Contains);
}

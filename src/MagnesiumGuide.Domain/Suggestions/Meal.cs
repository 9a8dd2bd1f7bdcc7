using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A meal of our own, in portions for an adult. All that it is, follows from its foods.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Kind">The time of day it is for.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="Parts">Its foods, each once.</param>
/// <param name="Citation">Who made it up.</param>
public sealed record Meal(string Id, MealKind Kind, BilingualText Name, IReadOnlyList<MealPart> Parts, Citation Citation)
{
    /// <summary>The sum of its foods.</summary>
    public Milligrams Magnesium { get; } = Sum(Parts);

    /// <summary>The sum of its foods in kcal, unrounded.</summary>
    public decimal EnergyKcal { get; } = Parts.Sum(p => p.EnergyKcal);

    /// <summary>Which diets it fits: only those that all its foods fit. Editorial, and never a substitute for a label.</summary>
    public DietaryFlags Diet { get; } = new(
        Parts.All(p => p.Food.Diet.IsVegan),
        Parts.All(p => p.Food.Diet.IsVegetarian),
        [.. Parts.SelectMany(p => p.Food.Diet.Contains).Distinct().Order()]);

    /// <summary>True when every food in it is allowed.</summary>
    public bool Fits(FoodWishes wishes) => Parts.All(p => wishes.Allows(p.Food));

    internal static Milligrams Sum(IEnumerable<MealPart> parts) => parts.Aggregate(Milligrams.Zero, (sum, p) => sum + p.Magnesium);
}

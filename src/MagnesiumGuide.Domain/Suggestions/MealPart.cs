using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A food in a meal, of which both the magnesium and the energy are known.</summary>
public sealed record MealPart
{
    private MealPart(Food food, Grams grams, Milligrams magnesium, decimal energyKcal) =>
        (Food, Grams, Magnesium, EnergyKcal) = (food, grams, magnesium, energyKcal);

    /// <summary>The food.</summary>
    public Food Food { get; }

    /// <summary>As eaten.</summary>
    public Grams Grams { get; }

    /// <summary>The magnesium in these grams.</summary>
    public Milligrams Magnesium { get; }

    /// <summary>The energy in these grams in kcal, unrounded.</summary>
    public decimal EnergyKcal { get; }

    /// <summary>
    /// These grams of a food; null when its magnesium or its energy is not known: a sum with it would then be a guess. Where the
    /// table of the magnesium gives no energy, that of another table stands in.
    /// </summary>
    public static MealPart? Of(Food food, Grams grams) =>
        food.Content.In(grams) is { } magnesium && Energy(food) is { } kcal
            ? new MealPart(food, grams, magnesium, kcal * grams.Value / 100m)
            : null;

    /// <summary>Many parts with each food once, its grams added up, in the order in which they come.</summary>
    public static IReadOnlyList<MealPart> Together(IEnumerable<MealPart> parts) =>
        [.. parts.GroupBy(p => p.Food.Id, StringComparer.Ordinal).Select(g => Of(g.First().Food, Grams.Of(g.Sum(p => p.Grams.Value)))!)];

    private static int? Energy(Food food) => food.Preferred?.EnergyKcal ?? food.Values.Select(v => v.EnergyKcal).FirstOrDefault(e => e is not null);
}

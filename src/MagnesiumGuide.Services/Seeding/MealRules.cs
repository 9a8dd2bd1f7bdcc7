using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>
/// What a meal may hold: foods that are known, each once, in a sensible weight, and of each a value for magnesium and for energy in
/// the files that always ship. So a week menu can never hold an unknown amount.
/// </summary>
internal static class MealRules
{
    /// <summary>The heaviest amount of one food in a meal, in grams.</summary>
    private const int MostGrams = 600;

    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var values = data.FoodValues.ToLookup(v => v.Value.FoodId, v => v.Value, StringComparer.Ordinal);
        var foods = data.Foods.Select(f => f.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var meal in data.Meals)
        {
            var parts = MealWords.Read(meal.Value.Foods).ToList();
            foreach (var (food, grams) in parts)
            {
                if (!foods.Contains(food))
                {
                    yield return meal.Fault($"food '{food}' is not known");
                }
                else if (!HasValueAndEnergy(values[food]))
                {
                    yield return meal.Fault($"food '{food}' has no known magnesium or no known energy");
                }

                if (grams is not { Value: >= 1 and <= MostGrams })
                {
                    yield return meal.Fault($"'{food}' is not food~grams with a whole number from 1 to {MostGrams}");
                }
            }

            foreach (var twice in parts.CountBy(p => p.FoodId, StringComparer.Ordinal).Where(p => p.Value > 1))
            {
                yield return meal.Fault($"food '{twice.Key}' stands in it twice");
            }
        }
    }

    private static bool HasValueAndEnergy(IEnumerable<FoodValueRow> values)
    {
        var all = values.ToList();
        return !all.TrueForAll(SeedRules.IsOurs)
            || (all.Exists(v => v is { IsPreferred: true, Magnesium: not null }) && all.Exists(v => v.EnergyKcal is not null));
    }
}

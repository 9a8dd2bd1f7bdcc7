using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Editing;

/// <summary>The rules that hold between the rows of a food, the same ones that seed-data is held to.</summary>
public static class FoodRules
{
    /// <summary>Every rule that a food breaks.</summary>
    public static IEnumerable<FoodFault> Check(FoodRow food)
    {
        var values = food.Values.Where(v => !v.IsRetired).ToList();
        foreach (var value in values)
        {
            if (value.Magnesium is null != (value.Status == ValueStatus.Missing))
            {
                yield return new FoodFault(FoodRule.MissingIsEmpty, value.Id);
            }

            if (value.Status is ValueStatus.Trace or ValueStatus.LogicalZero && value.Magnesium is { } amount && amount != Milligrams.Zero)
            {
                yield return new FoodFault(FoodRule.TraceAndZeroAreZero, value.Id);
            }
        }

        if (!HasOnePreferred(food.Values))
        {
            yield return new FoodFault(FoodRule.OnePreferred, food.Id);
        }

        // What was imported is shown in grams until someone describes it: then it gets a measure as well.
        if (food.Portions.All(p => p.IsRetired) && !string.Equals(food.State, FoodRow.AsPublished, StringComparison.Ordinal))
        {
            yield return new FoodFault(FoodRule.HasPortion, food.Id);
        }

        if (food is { IsVegan: true, IsVegetarian: false })
        {
            yield return new FoodFault(FoodRule.VeganIsVegetarian, food.Id);
        }

        // Pages compare names of measures without regard to case.
        foreach (var again in food.Portions.Where(p => !p.IsRetired).GroupBy(p => p.NameNl, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
        {
            yield return new FoodFault(FoodRule.PortionOnce, again.Id);
        }
    }

    /// <summary>True when exactly one of the values in use is preferred; a food without any value has none.</summary>
    public static bool HasOnePreferred(IEnumerable<FoodValueRow> values)
    {
        var used = values.Where(v => !v.IsRetired).ToList();
        return used.Count == 0 || used.Count(v => v.IsPreferred) == 1;
    }
}

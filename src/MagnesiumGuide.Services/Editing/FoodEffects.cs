using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Editing;

/// <summary>What changes for visitors when a food changes.</summary>
internal static class FoodEffects
{
    /// <summary>The usual measure, before and after.</summary>
    public static AmountEffect? UsualPortion(FoodRow? before, FoodRow after)
    {
        var (old, now) = (Usual(before), Usual(after));
        return (now ?? old) is { } named
            ? new AmountEffect(new BilingualText(named.NameNl, named.NameEn), old?.Grams, now?.Grams, Amount(before, old?.Grams), Amount(after, now?.Grams))
            : null;
    }

    /// <summary>The example days in which the food counts otherwise.</summary>
    public static IReadOnlyList<AmountEffect> Days(GuideCatalog catalog, FoodRow before, FoodRow after) =>
    [
        .. catalog.ExampleDays
            .Select(day => (day.Name, Parts: PartsOf(day.Address, before.Id).ToList()))
            .Where(day => day.Parts.Count > 0)
            .Select(day => Effect(day.Name, before, after, GramsOf(day.Parts, before), GramsOf(day.Parts, after)))
            .Where(IsChange),
    ];

    /// <summary>The meals in which the food counts otherwise; a retired food takes its meals with it.</summary>
    public static IReadOnlyList<AmountEffect> Meals(GuideCatalog catalog, FoodRow before, FoodRow after) =>
    [
        .. catalog.Meals
            .SelectMany(meal => meal.Foods.Where(f => string.Equals(f.FoodId, before.Id, StringComparison.Ordinal)).Select(f => (meal.Name, f.Grams)))
            .Select(meal => Effect(meal.Name, before, after, before.IsRetired ? null : meal.Grams, after.IsRetired ? null : meal.Grams))
            .Where(IsChange),
    ];

    private static AmountEffect Effect(BilingualText name, FoodRow before, FoodRow after, Grams? old, Grams? now) =>
        new(name, old, now, Amount(before, old), Amount(after, now));

    private static bool IsChange(AmountEffect effect) => effect.Before != effect.After;

    private static PortionRow? Usual(FoodRow? food) => food?.Portions.Where(p => !p.IsRetired).OrderBy(p => p.Order).FirstOrDefault();

    private static Milligrams? Amount(FoodRow? food, Grams? grams) =>
        grams is { } weight && food?.Values.FirstOrDefault(v => v is { IsPreferred: true, IsRetired: false }) is { } value
            ? new MagnesiumContent(value.Magnesium, value.Status).In(weight)
            : null;

    // The grammar of the address is the pages' own; the files of examples are held to these three parts when they are loaded.
    private static IEnumerable<(decimal Count, string Unit)> PartsOf(string address, string foodId)
    {
        foreach (var part in address.Split('&').Where(p => p.StartsWith("r=", StringComparison.Ordinal)))
        {
            if (Uri.UnescapeDataString(part[2..]).Split('~') is [var food, var count, var unit]
                && string.Equals(food, foodId, StringComparison.Ordinal)
                && decimal.TryParse(count, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                yield return (number, unit);
            }
        }
    }

    private static Grams? GramsOf(List<(decimal Count, string Unit)> parts, FoodRow food)
    {
        var grams = parts.Select(p => p.Unit is "g"
            ? p.Count
            : p.Count * food.Portions.FirstOrDefault(r => !r.IsRetired && string.Equals(r.NameNl, p.Unit, StringComparison.OrdinalIgnoreCase))?.Grams.Value).ToList();
        return grams.Any(g => g is null) ? null : Grams.Of(grams.Sum(g => g!.Value));
    }
}

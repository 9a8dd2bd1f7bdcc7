using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the foods that can take each other's place, and holds them against the foods and their values.</summary>
internal static class SwapSeeds
{
    public static List<SeedRow<SwapRow>> Swaps(SeedFiles files) => files.Read("swaps.csv", ["from", "to", .. SeedFiles.Cited], Swap);

    /// <summary>Both foods are known; a swap that adds nothing is none.</summary>
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var foods = data.Foods.Select(f => f.Value.Id).ToHashSet(StringComparer.Ordinal);
        var values = data.FoodValues.Where(v => v.Value.IsPreferred && SeedRules.IsOurs(v.Value))
            .GroupBy(v => v.Value.FoodId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Value.Magnesium, StringComparer.Ordinal);
        foreach (var swap in data.Swaps)
        {
            foreach (var id in new[] { swap.Value.FromId, swap.Value.ToId }.Where(id => !foods.Contains(id)))
            {
                yield return swap.Fault($"food '{id}' is not known");
            }

            // A file of values may be left out: then the swap waits until the value is back.
            if (values.GetValueOrDefault(swap.Value.FromId) is { } from && values.GetValueOrDefault(swap.Value.ToId) is { } to && to <= from)
            {
                yield return swap.Fault("adds no magnesium");
            }
        }
    }

    private static SwapRow Swap(SeedRecord r) => new()
    {
        Id = $"{r.Required("from")}/{r.Required("to")}",
        FromId = r.Text("from"),
        ToId = r.Text("to"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

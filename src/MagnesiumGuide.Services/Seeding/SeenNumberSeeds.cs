using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the numbers that visitors meet elsewhere, and holds them against the sets they are said to stand in.</summary>
internal static class SeenNumberSeeds
{
    private static readonly string[] Texts = ["text_nl", "text_en"];

    public static List<SeedRow<SeenNumberRow>> SeenNumbers(SeedFiles files) => files.Read(
        "seen-numbers.csv",
        ["id", "order", "mg", "generation", "set", "common", "text_nl", "text_en", .. SeedFiles.Cited],
        SeenNumber);

    /// <summary>A number that is said to stand in a set does; the generations of Dutch values are three; a set that took the place of another is known.</summary>
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var sets = data.ReferenceSets.Select(s => s.Value.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in data.ReferenceSets.Where(s => s.Value.SupersededBy is { } other && (!sets.Contains(other) || s.Value.IsSelectable)))
        {
            yield return row.Fault("superseded_by names a set, and the row is not selectable");
        }

        foreach (var row in data.SeenNumbers.Where(n => n.Value.Generation is < 1 or > 3))
        {
            yield return row.Fault("generation is 1, 2, 3 or empty");
        }

        foreach (var row in data.SeenNumbers.Where(n => n.Value.SetId is not null))
        {
            var values = data.ReferenceValues.Where(v => string.Equals(v.Value.SetId, row.Value.SetId, StringComparison.Ordinal)).Select(v => v.Value.PerDay).ToHashSet();
            foreach (var amount in (SeenAmount.Read(row.Value.Amounts) ?? []).Where(a => a.High is not null || !values.Contains(a.Low)))
            {
                yield return row.Fault($"{amount.Low.Micrograms / 1000} mg does not stand in set '{row.Value.SetId}'");
            }
        }
    }

    private static SeenNumberRow SeenNumber(SeedRecord r)
    {
        var amounts = r.Required("mg");
        if (amounts.Length > 0 && SeenAmount.Read(amounts) is null)
        {
            r.Fault($"mg is '{amounts}', expected whole numbers such as 280, 350;300 or 250-350");
        }

        foreach (var column in Texts.Where(c => r.Text(c).Length > 0 && !r.Text(c).Contains(Catalog.SeenNumber.Colon, StringComparison.Ordinal)))
        {
            r.Fault($"{column} names no one before a colon");
        }

        return new()
        {
            Id = r.Required("id"),
            Order = r.Int("order"),
            Amounts = amounts,
            Generation = r.OptionalInt("generation"),
            SetId = r.Text("set") is { Length: > 0 } set ? set : null,
            IsCommon = r.Flag("common"),
            TextNl = r.Required("text_nl"),
            TextEn = r.Required("text_en"),
            SourceId = r.Required("source"),
            Locator = r.Required("locator"),
            IsConfirmed = r.Flag("confirmed"),
        };
    }
}

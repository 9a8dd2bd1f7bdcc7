using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the foods that are not suggested to somebody who is pregnant, and holds them against the foods.</summary>
internal static class PregnancyCautionSeeds
{
    public static List<SeedRow<PregnancyCautionRow>> Read(SeedFiles files) =>
        files.Read("pregnancy-cautions.csv", ["food", "text_nl", "text_en", .. SeedFiles.Cited], Caution);

    /// <summary>Every food is known.</summary>
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var foods = data.Foods.Select(f => f.Value.Id).ToHashSet(StringComparer.Ordinal);
        return data.PregnancyCautions.Where(c => !foods.Contains(c.Value.Id)).Select(c => c.Fault($"food '{c.Value.Id}' is not known"));
    }

    private static PregnancyCautionRow Caution(SeedRecord r) => new()
    {
        Id = r.Required("food"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

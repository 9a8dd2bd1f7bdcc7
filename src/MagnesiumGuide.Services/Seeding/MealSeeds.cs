using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed file of the meals.</summary>
internal static class MealSeeds
{
    public static List<SeedRow<MealRow>> Meals(SeedFiles files) => files.Read(
        "meals.csv",
        ["id", "kind", "name_nl", "name_en", "foods", .. SeedFiles.Cited],
        Meal);

    private static MealRow Meal(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Kind = r.Enum<MealKind>("kind"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        Foods = r.Required("foods"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

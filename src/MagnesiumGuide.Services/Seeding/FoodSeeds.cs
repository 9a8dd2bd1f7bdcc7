using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of the foods, what the tables say of them, and household measures.</summary>
internal static class FoodSeeds
{
    /// <summary>Columns of food-tables.csv.</summary>
    public static readonly string[] TableColumns = ["id", "name", "edition", "source"];

    /// <summary>Columns of foods.csv.</summary>
    public static readonly string[] FoodColumns =
    [
        "id", "name_nl", "name_en", "group", "state", "search_nl", "search_en", "commonness", "max_portions", "vegan", "vegetarian", "contains",
        "nevo_code", "note_nl", "note_en", .. SeedFiles.Cited,
    ];

    /// <summary>Columns of portions.csv.</summary>
    public static readonly string[] PortionColumns = ["food", "order", "name_nl", "name_en", "grams", .. SeedFiles.Cited];

    /// <summary>Columns of food-values.csv.</summary>
    public static readonly string[] ValueColumns =
    [
        "food", "table", "code", "table_name", "mg_per_100g", "status", "energy_kcal_per_100g", "preferred", "match", "range_note", "note_nl", "note_en",
        .. SeedFiles.Cited,
    ];

    public static List<SeedRow<FoodTableRow>> FoodTables(SeedFiles files) => files.Read(
        "food-tables.csv",
        TableColumns,
        FoodTable);

    public static List<SeedRow<FoodGroupRow>> FoodGroups(SeedFiles files) => files.Read(
        "food-groups.csv",
        ["id", "order", "name_nl", "name_en", "plausible_low_mg", "plausible_high_mg", "note"],
        FoodGroup);

    public static List<SeedRow<FoodRow>> Foods(SeedFiles files) => files.Read(
        "foods.csv",
        FoodColumns,
        Food);

    public static List<SeedRow<FoodValueRow>> FoodValues(SeedFiles files) =>
    [
        .. files.Read("food-values.csv", ValueColumns, FoodValue),
        .. files.Read("food-values-nevo.csv", ValueColumns, FoodValue, mayBeLeftOut: true),
    ];

    public static List<SeedRow<PortionRow>> Portions(SeedFiles files) => files.Read(
        "portions.csv",
        PortionColumns,
        Portion);

    public static List<SeedRow<ExampleDayRow>> ExampleDays(SeedFiles files) => files.Read(
        "example-days.csv",
        ["id", "order", "name_nl", "name_en", "address", .. SeedFiles.Cited],
        ExampleDay);

    private static FoodTableRow FoodTable(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Name = r.Required("name"),
        Edition = r.Text("edition"),
        SourceId = r.Required("source"),
    };

    private static FoodGroupRow FoodGroup(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        PlausibleLow = Milligrams.Of(r.Decimal("plausible_low_mg")),
        PlausibleHigh = Milligrams.Of(r.Decimal("plausible_high_mg")),
        Note = r.Text("note"),
    };

    private static FoodRow Food(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        GroupId = r.Required("group"),
        State = r.Required("state"),
        SearchNl = r.Text("search_nl"),
        SearchEn = r.Text("search_en"),
        Commonness = r.Int("commonness"),
        MaxPortions = r.Int("max_portions"),
        IsVegan = r.Flag("vegan"),
        IsVegetarian = r.Flag("vegetarian"),
        Contains = r.Text("contains"),
        NevoCode = r.Text("nevo_code"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static FoodValueRow FoodValue(SeedRecord r) => new()
    {
        Id = $"{r.Required("food")}/{r.Required("table")}",
        FoodId = r.Text("food"),
        TableId = r.Text("table"),
        Code = r.Required("code"),
        TableName = r.Required("table_name"),
        Magnesium = r.OptionalMilligrams("mg_per_100g"),
        Status = r.Enum<ValueStatus>("status"),
        EnergyKcal = r.OptionalInt("energy_kcal_per_100g"),
        IsPreferred = r.Flag("preferred"),
        Match = r.Enum<TableMatch>("match"),
        RangeNote = r.Text("range_note"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static PortionRow Portion(SeedRecord r) => new()
    {
        Id = $"{r.Required("food")}/{r.Required("name_nl")}",
        FoodId = r.Text("food"),
        Order = r.Int("order"),
        NameNl = r.Text("name_nl"),
        NameEn = r.Required("name_en"),
        Grams = Grams.Of(r.Decimal("grams")),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static ExampleDayRow ExampleDay(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        Address = r.Required("address"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

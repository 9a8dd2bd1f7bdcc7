using System.Globalization;
using System.Text.Json;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Writes rows as the seed files that they are read from, with the two columns that say what became of them here.</summary>
internal static class SeedWriter
{
    /// <summary>Writes one file; gives the number of rows.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="columns">The columns of the seed file.</param>
    /// <param name="rows">All rows.</param>
    /// <param name="cells">What a row has in these columns.</param>
    /// <param name="imported">Ids of rows that ship with the guide and that an import changed.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Task<int> WriteAsync<T>(
        string path, string[] columns, IQueryable<T> rows, Func<T, IEnumerable<string>> cells, IReadOnlySet<string> imported, CancellationToken cancellationToken)
        where T : SeededRow =>
        CsvFile.WriteAsync(
            path, [.. columns, SeedFile.Retired, SeedFile.ByHand], rows, r => [.. cells(r), Flag(r.IsRetired), Flag(IsByHand(r) || imported.Contains(r.Id))], cancellationToken);

    /// <summary>A line of sources.csv.</summary>
    public static IEnumerable<string> Cells(SourceRow s) =>
    [
        s.Id, Word(s.Kind), s.Title, s.Publisher, Whole(s.Year), s.Edition, s.Url, s.Licence, s.LicenceUrl, s.AttributionNl, s.AttributionEn,
        s.Retrieved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Flag(s.IsConfirmed), s.NoteNl, s.NoteEn,
    ];

    /// <summary>A line of food-tables.csv.</summary>
    public static IEnumerable<string> Cells(FoodTableRow t) => [t.Id, t.Name, t.Edition, t.SourceId];

    /// <summary>A line of foods.csv.</summary>
    public static IEnumerable<string> Cells(FoodRow f) =>
    [
        f.Id, f.NameNl, f.NameEn, f.GroupId, f.State, f.SearchNl, f.SearchEn, Whole(f.Commonness), Whole(f.MaxPortions), Flag(f.IsVegan), Flag(f.IsVegetarian),
        f.Contains, f.NevoCode, f.NoteNl, f.NoteEn, .. Cited(f),
    ];

    /// <summary>A line of food-values.csv.</summary>
    public static IEnumerable<string> Cells(FoodValueRow v) =>
    [
        v.FoodId, v.TableId, v.Code, v.TableName, Plain(v.Magnesium?.Value), Word(v.Status), Whole(v.EnergyKcal), Flag(v.IsPreferred), Word(v.Match),
        v.RangeNote, v.NoteNl, v.NoteEn, .. Cited(v),
    ];

    /// <summary>A line of portions.csv.</summary>
    public static IEnumerable<string> Cells(PortionRow p) => [p.FoodId, Whole(p.Order), p.NameNl, p.NameEn, Plain(p.Grams.Value), .. Cited(p)];

    // What came from elsewhere than seed-data counts as made by hand: the seed-data of a later release must not take it away.
    private static bool IsByHand(SeededRow row) => row.IsChangedByHand || !row.IsFromSeed;

    private static IEnumerable<string> Cited(CitedRow row) => [row.SourceId, row.Locator, Flag(row.IsConfirmed)];

    private static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Flag(bool value) => value ? "1" : "0";

    private static string Whole(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Plain(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}

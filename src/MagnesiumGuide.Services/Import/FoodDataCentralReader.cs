using System.Text.RegularExpressions;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads FoodData Central of USDA, a folder or zip of CSV files: SR Legacy and Foundation Foods.</summary>
public sealed partial class FoodDataCentralReader : IFoodTableReader
{
    private const string Magnesium = "1090";

    // Foundation foods often have only one of the Atwater values; the plain one comes first.
    private const string Energy = "1008";
    private const string SpecificEnergy = "2048";
    private const string GeneralEnergy = "2047";
    private const string SrLegacyFood = "sr_legacy_food";
    private const string FoundationFood = "foundation_food";
    private const int NdbDigits = 5;

    /// <inheritdoc/>
    public FoodFileFormat Format => FoodFileFormat.Fdc;

    /// <inheritdoc/>
    public ImportMapping? Recognise(FoodFile file)
    {
        if (file.IsSheet || (Find(file, "food.csv") is null && Find(file, "food_nutrient.csv") is null))
        {
            return null;
        }

        var foods = Needed(file, "food.csv");
        Needed(file, "food_nutrient.csv");
        using var rows = new CsvRows(TextPart.Open(foods, TextPart.Sniff(foods)), ',', hasQuotes: true);
        var type = TabularFile.Needed(TabularFile.Header(rows, 1), "data_type", h => h is "data_type") - 1;
        while (rows.Read())
        {
            if (rows[type] is SrLegacyFood or FoundationFood)
            {
                var edition = Edition().Match(file.Name).Value;
                return new ImportMapping(Format, rows[type] is SrLegacyFood ? KnownTables.StandardReference : KnownTables.Foundation(edition));
            }
        }

        throw new FoodFileException(FileFault.NotRecognised, "data_type");
    }

    /// <inheritdoc/>
    public IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping)
    {
        using var scratch = new FoodScratch();
        foreach (var refused in Foods(file, mapping, scratch))
        {
            yield return refused;
        }

        foreach (var refused in Nutrients(file, scratch))
        {
            yield return refused;
        }

        OtherCodes(file, scratch);
        var derivations = Derivations(file);
        var amounts = new AmountReader('.', AmountUnit.Milligram, mapping.Words);
        foreach (var food in scratch.Foods(Magnesium, Energy, SpecificEnergy, GeneralEnergy))
        {
            var (amount, status, refusal) = amounts.Read(food.Magnesium);
            var ndb = food.OtherCode.Length == 0 ? "" : $"NDB {food.OtherCode.PadLeft(NdbDigits, '0')}";
            yield return new FileRow(food.Line, ndb.Length == 0 ? $"FDC {food.Code}" : $"{ndb} / FDC {food.Code}", "", food.NameEn)
            {
                OtherCode = ndb,
                IdCode = food.Code,
                Group = food.Group,
                Magnesium = amount,
                Status = status == ValueStatus.Measured ? derivations.GetValueOrDefault(food.Marker, status) : status,
                Refusal = food.HasTwoMagnesia ? RowRefusal.CodeTwice : refusal,
                Raw = food.Magnesium,
                EnergyKcal = TabularFile.Kcal(food.Energy, '.'),
            };
        }
    }

    private static IEnumerable<FileRow> Foods(FoodFile file, ImportMapping mapping, FoodScratch scratch)
    {
        var wanted = string.Equals(mapping.Table.Id, KnownTables.SrLegacy, StringComparison.Ordinal) ? SrLegacyFood : FoundationFood;
        using var rows = Open(file, "food.csv", out var header, "fdc_id", "data_type", "description");
        var category = TabularFile.Column(header, h => h is "food_category_id");
        var columns = Columns(header, "fdc_id", "data_type", "description");
        while (rows.Read())
        {
            if (Broken(rows, header.Count, columns[0]) is { } broken)
            {
                yield return broken;
            }
            else if (string.Equals(rows[columns[1]], wanted, StringComparison.Ordinal))
            {
                // The package of Foundation foods also lists the samples that were bought for them; those are no foods.
                scratch.AddFood(rows.Line, rows[columns[0]].Trim(), "", rows[columns[2]].Trim(), category == 0 ? "" : FoodGroupNames.OfUsda + rows[category - 1], "");
            }
        }
    }

    private static IEnumerable<FileRow> Nutrients(FoodFile file, FoodScratch scratch)
    {
        using var rows = Open(file, "food_nutrient.csv", out var header, "fdc_id", "nutrient_id", "amount");
        var columns = Columns(header, "fdc_id", "nutrient_id", "amount");
        var derivation = TabularFile.Column(header, h => h is "derivation_id") - 1;
        while (rows.Read())
        {
            if (Broken(rows, header.Count, columns[0]) is { } broken)
            {
                yield return broken;
            }
            else if (rows[columns[1]] is Magnesium or Energy or SpecificEnergy or GeneralEnergy)
            {
                scratch.AddAmount(rows[columns[0]].Trim(), rows[columns[1]], rows[columns[2]].Trim(), derivation < 0 ? "" : rows[derivation]);
            }
        }
    }

    private static void OtherCodes(FoodFile file, FoodScratch scratch)
    {
        if (Find(file, "sr_legacy_food.csv") is null)
        {
            return;
        }

        using var rows = Open(file, "sr_legacy_food.csv", out var header, "fdc_id", "NDB_number");
        var columns = Columns(header, "fdc_id", "NDB_number");
        while (rows.Read())
        {
            scratch.AddCode(rows[columns[0]].Trim(), rows[columns[1]].Trim());
        }
    }

    // USDA's codes for how a value came to be, where the package holds them: a few dozen.
    private static Dictionary<string, ValueStatus> Derivations(FoodFile file)
    {
        var found = new Dictionary<string, ValueStatus>(StringComparer.Ordinal);
        if (Find(file, "food_nutrient_derivation.csv") is null)
        {
            return found;
        }

        using var rows = Open(file, "food_nutrient_derivation.csv", out var header, "id", "code");
        var columns = Columns(header, "id", "code");
        while (rows.Read() && found.Count < CsvRows.MostCells)
        {
            found[rows[columns[0]].Trim()] = rows[columns[1]].Trim() switch
            {
                "Z" => ValueStatus.LogicalZero,
                ['L', 'C', ..] => ValueStatus.Label,
                ['B', ..] or ['T', ..] => ValueStatus.Borrowed,
                "NC" or ['R', ..] or ['F', ..] => ValueStatus.Calculated,
                _ => ValueStatus.Measured,
            };
        }

        return found;
    }

    private static FileRow? Broken(CellRows rows, int count, int code) => rows.IsUnclosed || rows.Count != count
        ? new FileRow(rows.Line, rows[code].Trim(), "", "") { Refusal = rows.IsUnclosed ? RowRefusal.Unclosed : RowRefusal.CellCount }
        : null;

    private static CsvRows Open(FoodFile file, string name, out IReadOnlyList<string> header, params ReadOnlySpan<string> needed)
    {
        var part = Needed(file, name);
        var rows = new CsvRows(TextPart.Open(part, TextPart.Sniff(part)), ',', hasQuotes: true);
        header = TabularFile.Header(rows, 1);
        Columns(header, needed);
        return rows;
    }

    private static int[] Columns(IReadOnlyList<string> header, params ReadOnlySpan<string> names)
    {
        var columns = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            columns[i] = TabularFile.Needed(header, name, h => string.Equals(h, name, StringComparison.OrdinalIgnoreCase)) - 1;
        }

        return columns;
    }

    private static FilePart? Find(FoodFile file, string name) => file.Find(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));

    private static FilePart Needed(FoodFile file, string name) => Find(file, name) ?? throw new FoodFileException(FileFault.PartMissing, name);

    [GeneratedRegex(@"20\d\d-\d\d(-\d\d)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edition();
}

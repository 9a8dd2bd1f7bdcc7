using System.Globalization;
using System.Text.RegularExpressions;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// Reads NEVO-online as RIVM publishes it, the table (one line a food) and the details (one line a food and nutrient). Columns are
/// found by name: they moved between editions.
/// </summary>
public sealed partial class NevoReader : IFoodTableReader
{
    private const string Version = "NEVO-versie";
    private const string Code = "NEVO-code";
    private const string Quantity = "Hoeveelheid";
    private const string Traces = "Bevat sporen van";
    private const string Synonym = "Synoniem";
    private const string Nutrient = "Nutrient-code";
    private const string Magnesium = "MG";
    private const string Energy = "ENERCC";

    /// <inheritdoc/>
    public FoodFileFormat Format => FoodFileFormat.Nevo;

    /// <inheritdoc/>
    public ImportMapping? Recognise(FoodFile file)
    {
        if (file.IsSheet || file.OnlyPart is not { } part)
        {
            return null;
        }

        var mapping = new ImportMapping(Format, FoodTableInfo.None) { Encoding = TextPart.Sniff(part), Delimiter = '|', DecimalMark = ',' };
        using var rows = TabularFile.Open(file, part, mapping);
        var header = TabularFile.Header(rows, 1);
        if (!header.Any(h => Is(h, Code)) || !header.Any(h => Is(h, Version)))
        {
            return null;
        }

        var version = TabularFile.Needed(header, Version, h => Is(h, Version));
        var edition = rows.Read() ? Edition().Match(rows[version - 1]) : Match.Empty;
        if (!edition.Success)
        {
            throw new FoodFileException(FileFault.NotRecognised, Version);
        }

        var isLong = header.Any(h => Is(h, Nutrient));
        var columns = isLong ? LongColumns(header) : WideColumns(header);
        var table = KnownTables.Nevo(int.Parse(edition.Groups["year"].Value, CultureInfo.InvariantCulture), edition.Groups["version"].Value);
        return mapping with
        {
            Table = table,
            FileEdition = table.Edition,
            Columns = columns,
            Unit = isLong ? AmountUnit.Milligram : Units.InHeader(header[columns.Magnesium - 1]) ?? throw new FoodFileException(FileFault.ColumnMissing, "MG (mg)"),
        };
    }

    /// <inheritdoc/>
    public IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping)
    {
        var header = HeaderOf(file, mapping);
        return header.Any(h => Is(h, Nutrient)) ? Long(file, mapping, header) : Wide(file, mapping, header);
    }

    private static IReadOnlyList<string> HeaderOf(FoodFile file, ImportMapping mapping)
    {
        using var rows = TabularFile.Open(file, file.Parts[0], mapping);
        return TabularFile.Header(rows, 1);
    }

    private static IEnumerable<FileRow> Wide(FoodFile file, ImportMapping mapping, IReadOnlyList<string> header)
    {
        var traces = TabularFile.Needed(header, Traces, h => Is(h, Traces)) - 1;
        var quantity = TabularFile.Needed(header, Quantity, h => Is(h, Quantity)) - 1;
        var synonyms = TabularFile.Column(header, h => Is(h, Synonym)) - 1;
        using var rows = TabularFile.Open(file, file.Parts[0], mapping);
        foreach (var food in TabularFile.Foods(rows, mapping, (row, food) =>
            Marked(food, IsPerVolume(row[quantity]), HasTrace(row[traces])) with { Synonyms = synonyms < 0 ? "" : row[synonyms].Trim().Replace(',', ';') }))
        {
            yield return food;
        }
    }

    // The details: one line for each nutrient of a food, in any order and some of them twice.
    private static IEnumerable<FileRow> Long(FoodFile file, ImportMapping mapping, IReadOnlyList<string> header)
    {
        int Column(string name) => TabularFile.Needed(header, name, h => Is(h, name)) - 1;
        var (nutrient, value, unit, marker, quantity) = (Column(Nutrient), Column("Gehalte"), Column("Eenheid"), Column("Spoor"), Column(Quantity));
        var columns = mapping.Columns!;
        using var scratch = new FoodScratch();
        using var rows = TabularFile.Open(file, file.Parts[0], mapping);
        TabularFile.Header(rows, 1);
        while (rows.Read())
        {
            var kind = rows[nutrient].Trim();
            if (rows.IsUnclosed || rows.Count != header.Count)
            {
                yield return new FileRow(rows.Line, rows[columns.Code - 1].Trim(), rows[columns.NameNl - 1].Trim(), "") { Refusal = rows.IsUnclosed ? RowRefusal.Unclosed : RowRefusal.CellCount };
                continue;
            }

            scratch.AddFood(rows.Line, rows[columns.Code - 1].Trim(), rows[columns.NameNl - 1].Trim(), rows[columns.NameEn - 1].Trim(), rows[columns.Group - 1].Trim(), rows[quantity].Trim());
            if (kind is Magnesium or Energy)
            {
                var isUnitRight = kind is Energy || string.Equals(rows[unit].Trim(), "mg", StringComparison.Ordinal);
                scratch.AddAmount(rows[columns.Code - 1].Trim(), kind, isUnitRight ? rows[value].Trim() : $"{rows[value]} {rows[unit]}", rows[marker].Trim());
            }
        }

        var amounts = new AmountReader(mapping.DecimalMark, AmountUnit.Milligram, mapping.Words);
        foreach (var food in scratch.Foods(Magnesium, Energy, "", ""))
        {
            var (amount, status, refusal) = amounts.Read(food.Magnesium);
            var row = new FileRow(food.Line, food.Code, food.NameNl, food.NameEn)
            {
                Group = food.Group,
                Magnesium = amount,
                Status = status,
                Refusal = food.HasTwoMagnesia ? RowRefusal.CodeTwice : refusal,
                Raw = food.Magnesium,
                EnergyKcal = TabularFile.Kcal(food.Energy, mapping.DecimalMark),
            };
            yield return Marked(row, IsPerVolume(food.More), string.Equals(food.Marker, "TR", StringComparison.Ordinal));
        }
    }

    private static FileRow Marked(FileRow row, bool isPerVolume, bool hasTrace) => isPerVolume
        ? row with { Refusal = row.Refusal ?? RowRefusal.PerVolume }
        : hasTrace && row.Magnesium == Milligrams.Zero ? row with { Status = ValueStatus.Trace } : row;

    // A list of codes: the whole word, or OMG would count as MG.
    private static bool HasTrace(string list) => list.Split(',').Any(code => string.Equals(code.Trim(), Magnesium, StringComparison.Ordinal));

    private static bool IsPerVolume(string quantity) => quantity.Contains("ml", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string header, string name) => header.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    private static ColumnMap WideColumns(IReadOnlyList<string> header) => LongColumns(header) with
    {
        Magnesium = TabularFile.Needed(header, "MG (mg)", h => h.StartsWith("MG (", StringComparison.Ordinal)),
        Energy = TabularFile.Column(header, h => h.StartsWith("ENERCC (", StringComparison.Ordinal)),
    };

    private static ColumnMap LongColumns(IReadOnlyList<string> header) => new(
        TabularFile.Needed(header, Code, h => Is(h, Code)),
        TabularFile.Needed(header, "Voedingsmiddelnaam", h => Is(h, "Voedingsmiddelnaam")),
        TabularFile.Needed(header, "Engelse naam", h => Is(h, "Engelse naam")),
        0,
        0,
        TabularFile.Needed(header, "Voedingsmiddelgroep", h => Is(h, "Voedingsmiddelgroep")));

    [GeneratedRegex(@"NEVO\D*(?<year>20\d\d)\D+(?<version>\d+\.\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edition();
}

using System.Globalization;

namespace MagnesiumGuide.Services.Import;

/// <summary>A table of one line a food, as text or as a spreadsheet.</summary>
public static class TabularFile
{
    /// <summary>Opens the rows of a part.</summary>
    public static CellRows Open(FoodFile file, FilePart part, ImportMapping mapping, string sheet = "") => file.IsSheet
        ? new SheetRows(part.Open(), sheet, mapping.DecimalMark)
        : new CsvRows(TextPart.Open(part, mapping.Encoding), mapping.Delimiter, mapping.HasQuotes);

    /// <summary>The cells of the header line.</summary>
    /// <exception cref="FoodFileException">There is no such line.</exception>
    public static IReadOnlyList<string> Header(CellRows rows, int line)
    {
        while (rows.Read())
        {
            if (rows.Line >= line)
            {
                return [.. rows.All().Select(c => c.Trim())];
            }
        }

        throw new FoodFileException(FileFault.Empty);
    }

    /// <summary>The number of the column whose name answers this; 0 when none does.</summary>
    /// <exception cref="FoodFileException">More than one does: which is meant cannot be told.</exception>
    public static int Column(IReadOnlyList<string> header, Func<string, bool> isIt)
    {
        var found = header.Index().Where(c => isIt(c.Item)).Select(c => c.Index + 1).ToList();
        return found.Count > 1 ? throw new FoodFileException(FileFault.ColumnTwice, header[found[0] - 1]) : found.FirstOrDefault();
    }

    /// <summary>As <see cref="Column"/>, for a column that has to be there.</summary>
    /// <exception cref="FoodFileException">None does.</exception>
    public static int Needed(IReadOnlyList<string> header, string name, Func<string, bool> isIt) =>
        Column(header, isIt) is > 0 and var column ? column : throw new FoodFileException(FileFault.ColumnMissing, name);

    /// <summary>The foods of the rows below the header, each by the mapping.</summary>
    /// <param name="rows">The rows, from the start of the file.</param>
    /// <param name="mapping">How they are read.</param>
    /// <param name="more">What else the format says of a row.</param>
    /// <exception cref="FoodFileException">Nobody said the unit.</exception>
    public static IEnumerable<FileRow> Foods(CellRows rows, ImportMapping mapping, Func<CellRows, FileRow, FileRow>? more = null)
    {
        var amounts = new AmountReader(mapping.DecimalMark, mapping.Unit ?? throw new FoodFileException(FileFault.UnitMissing), mapping.Words);
        var count = mapping.HeaderLine > 0 ? Header(rows, mapping.HeaderLine).Count : 0;
        while (rows.Read())
        {
            count = count == 0 ? rows.Count : count;
            var food = Food(rows, mapping, amounts, count);
            yield return more is null || food.Refusal is not null ? food : more(rows, food);
        }
    }

    private static FileRow Food(CellRows rows, ImportMapping mapping, AmountReader amounts, int count)
    {
        var columns = mapping.Columns!;
        string Cell(int column) => column == 0 ? "" : rows[column - 1].Trim();
        var row = new FileRow(rows.Line, Cell(columns.Code), Cell(columns.NameNl), Cell(columns.NameEn)) { Group = Cell(columns.Group), Raw = Cell(columns.Magnesium) };
        if (rows.IsUnclosed || rows.Count != count)
        {
            return row with { Refusal = rows.IsUnclosed ? RowRefusal.Unclosed : RowRefusal.CellCount };
        }

        var (amount, status, refusal) = amounts.Read(row.Raw);
        return row with
        {
            Magnesium = amount,
            Status = status,
            Refusal = refusal,
            EnergyKcal = Kcal(Cell(columns.Energy), mapping.DecimalMark) ?? Kcal(Cell(columns.OtherEnergy), mapping.DecimalMark),
        };
    }

    /// <summary>Energy in whole kcal, or null when the cell holds no plain number that can be one.</summary>
    public static int? Kcal(string cell, char decimalMark) =>
        AmountReader.Number(cell, decimalMark) is { } kcal and <= 1000 ? (int)Math.Round(kcal, MidpointRounding.AwayFromZero) : null;

    /// <summary>A line number as text.</summary>
    public static string At(int line) => line.ToString(CultureInfo.InvariantCulture);
}

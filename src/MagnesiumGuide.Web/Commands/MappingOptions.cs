using System.CommandLine;
using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Web.Commands;

/// <summary>The options that correct what was recognised of a file. A column is a number from 1, or its name in the header.</summary>
public static class MappingOptions
{
    private static readonly Option<string?> Table = new("--table") { Description = "Id of the table that it is." };
    private static readonly Option<string?> TableName = new("--table-name") { Description = "Name of the table, for one that is not there yet." };
    private static readonly Option<string?> Edition = new("--edition") { Description = "Edition, for a table that is not there yet; for CIQUAL its year, for Foundation Foods its day, when no name says it." };
    private static readonly Option<string?> Code = new("--code") { Description = "Column of the code." };
    private static readonly Option<string?> NameNl = new("--name-nl") { Description = "Column of the Dutch name." };
    private static readonly Option<string?> Name = new("--name") { Description = "Column of the English or published name." };
    private static readonly Option<string?> Magnesium = new("--magnesium") { Description = "Column of magnesium per 100 g." };
    private static readonly Option<string?> Energy = new("--energy") { Description = "Column of energy in kcal per 100 g." };
    private static readonly Option<string?> Group = new("--group") { Description = "Column of the food group." };
    private static readonly Option<string?> Delimiter = new("--delimiter") { Description = "Between cells: , ; | or tab." };
    private static readonly Option<string?> Decimal = new("--decimal") { Description = "Decimal mark: , or ." };
    private static readonly Option<string?> Encoding = new("--encoding") { Description = "utf-8, utf-16 or windows-1252." };
    private static readonly Option<int?> Header = new("--header") { Description = "Line with the names of the columns; 0 for none." };
    private static readonly Option<AmountUnit?> Unit = new("--unit") { Description = "milligram, gram or microgram." };
    private static readonly Option<string?> Trace = new("--trace") { Description = "Words for a trace, with semicolons between." };
    private static readonly Option<string?> Missing = new("--missing") { Description = "Words for not known, with semicolons between." };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Option> All =>
        [Table, TableName, Edition, Code, NameNl, Name, Magnesium, Energy, Group, Delimiter, Decimal, Encoding, Header, Unit, Trace, Missing];

    /// <summary>What was recognised, with what was said instead.</summary>
    public static ImportMapping Correct(ImportMapping mapping, FoodFile file, ParseResult parsed, IReadOnlyDictionary<string, FoodTable> tables)
    {
        var read = mapping with
        {
            Table = TableOf(mapping, parsed, tables),
            Encoding = parsed.GetValue(Encoding) ?? mapping.Encoding,
            Delimiter = parsed.GetValue(Delimiter) switch { null => mapping.Delimiter, "tab" or "\\t" => '\t', var text => text[0] },
            DecimalMark = parsed.GetValue(Decimal) is { Length: 1 } mark ? mark[0] : mapping.DecimalMark,
            HeaderLine = parsed.GetValue(Header) ?? mapping.HeaderLine,
            Unit = parsed.GetValue(Unit) ?? mapping.Unit,
            Words = mapping.Words with
            {
                Trace = parsed.GetValue(Trace)?.Split(';') ?? mapping.Words.Trace,
                Missing = parsed.GetValue(Missing)?.Split(';') ?? mapping.Words.Missing,
            },
        };
        if (read is not { Format: FoodFileFormat.Csv, Columns: { } columns })
        {
            return read;
        }

        var header = MappedCsvReader.Look(file, read, Math.Max(1, read.HeaderLine)).Where(l => l.Line == read.HeaderLine).SelectMany(l => l.Cells).ToList();
        int Column(Option<string?> option, int found) => parsed.GetValue(option) is not { } said ? found
            : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : header.FindIndex(h => string.Equals(h, said, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at + 1
            : throw new FoodFileException(FileFault.ColumnMissing, said);
        return read with
        {
            Columns = new ColumnMap(
                Column(Code, columns.Code), Column(NameNl, columns.NameNl), Column(Name, columns.NameEn), Column(Magnesium, columns.Magnesium),
                Column(Energy, columns.Energy), Column(Group, columns.Group)),
        };
    }

    // An edition that is said of a table that is there is kept as said, so that one that differs is seen and refused.
    private static FoodTableInfo TableOf(ImportMapping mapping, ParseResult parsed, IReadOnlyDictionary<string, FoodTable> tables) => parsed.GetValue(Table) switch
    {
        null => KnownTables.OfEdition(mapping, parsed.GetValue(Edition) ?? "") ?? mapping.Table,
        var id when tables.TryGetValue(id, out var known) => new FoodTableInfo(known.Id, known.Name, parsed.GetValue(Edition) ?? known.Edition),
        var id when parsed.GetValue(TableName) is { Length: > 0 } name => new FoodTableInfo(id, name, parsed.GetValue(Edition) ?? ""),
        _ => FoodTableInfo.None,
    };
}

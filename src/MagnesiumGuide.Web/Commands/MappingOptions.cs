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
    private static readonly Option<string?> Delimiter = OneOf("--delimiter", "Between cells.", ",", ";", "|", "tab");
    private static readonly Option<string?> Decimal = OneOf("--decimal", "Decimal mark.", ",", ".");
    private static readonly Option<string?> Encoding = OneOf("--encoding", "Encoding of the text.", TextPart.Utf8, TextPart.Utf16, TextPart.Windows1252);
    private static readonly Option<int?> Header = new("--header") { Description = "Line with the names of the columns; 0 for none." };
    private static readonly Option<AmountUnit?> Unit = new("--unit") { Description = "milligram, gram or microgram." };
    private static readonly Option<string?> Trace = new("--trace") { Description = "More words for a trace, with semicolons between; the usual ones stay." };
    private static readonly Option<string?> Missing = new("--missing") { Description = "More words for not known, with semicolons between; the usual ones stay." };

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
            Delimiter = parsed.GetValue(Delimiter) switch { null => mapping.Delimiter, "tab" => '\t', var sign => sign[0] },
            DecimalMark = parsed.GetValue(Decimal)?[0] ?? mapping.DecimalMark,
            HeaderLine = parsed.GetValue(Header) ?? mapping.HeaderLine,
            Unit = parsed.GetValue(Unit) ?? mapping.Unit,
            Words = WordsOf(mapping.Words, Said(parsed, Trace), Said(parsed, Missing)),
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

    private static Option<string?> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static string[] Said(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    // A word that is said to mean one thing means nothing else.
    private static AmountWords WordsOf(AmountWords usual, string[] trace, string[] missing) => new(
        [.. usual.Trace.Except(missing, StringComparer.OrdinalIgnoreCase), .. trace],
        [.. usual.Missing.Except(trace, StringComparer.OrdinalIgnoreCase), .. missing],
        [.. usual.LogicalZero.Except([.. trace, .. missing], StringComparer.OrdinalIgnoreCase)]);

    // An edition that is said of a table that is there is kept as said, so that one that differs is seen and refused.
    private static FoodTableInfo TableOf(ImportMapping mapping, ParseResult parsed, IReadOnlyDictionary<string, FoodTable> tables) => parsed.GetValue(Table) switch
    {
        null => KnownTables.OfEdition(mapping, parsed.GetValue(Edition) ?? "") ?? mapping.Table,
        var id when tables.TryGetValue(id, out var known) => new FoodTableInfo(known.Id, known.Name, parsed.GetValue(Edition) ?? known.Edition),
        var id when parsed.GetValue(TableName) is { Length: > 0 } name => new FoodTableInfo(id, name, parsed.GetValue(Edition) ?? ""),
        _ => FoodTableInfo.None,
    };
}

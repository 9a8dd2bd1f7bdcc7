using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Imports;

/// <summary>Reads the form in which an editor corrects what was recognised of a file.</summary>
public static class MappingForm
{
    /// <summary>Word for a tab in the form.</summary>
    public const string Tab = "tab";

    private const int MostWords = 80;

    /// <summary>The delimiters to choose from.</summary>
    public static IReadOnlyList<string> Delimiters { get; } = [";", ",", "|", Tab];

    /// <summary>The encodings to choose from.</summary>
    public static IReadOnlyList<string> Encodings { get; } = [TextPart.Utf8, TextPart.Windows1252, TextPart.Utf16];

    /// <summary>The mapping with what was filled in; what was left out or cannot be is as it was.</summary>
    public static ImportMapping Read(IFormCollection form, ImportMapping mapping, IReadOnlyDictionary<string, FoodTable> tables)
    {
        var read = mapping with
        {
            Table = TableForm.Read(form, mapping, tables),
            Encoding = One(form, "codering", Encodings) ?? mapping.Encoding,
            Delimiter = One(form, "scheiding", Delimiters) switch { null => mapping.Delimiter, Tab => '\t', var sign => sign[0] },
            DecimalMark = One(form, "decimaal", [",", "."]) is { } mark ? mark[0] : mapping.DecimalMark,
            HeaderLine = Number(form, "kopregel") ?? mapping.HeaderLine,
            Unit = Enum.TryParse<AmountUnit>(form["eenheid"], out var unit) && Enum.IsDefined(unit) ? unit : mapping.Unit,
            Words = new AmountWords(
                Words(form, "spoor") ?? mapping.Words.Trace, Words(form, "onbekend") ?? mapping.Words.Missing, Words(form, "nul") ?? mapping.Words.LogicalZero),
        };
        return read with
        {
            HasQuotes = read.Delimiter == mapping.Delimiter ? mapping.HasQuotes : read.Delimiter != '\t',
            Columns = mapping is { Format: FoodFileFormat.Csv, Columns: { } columns }
                ? new ColumnMap(
                    Number(form, "kolom-Code") ?? columns.Code, Number(form, "kolom-NameNl") ?? columns.NameNl, Number(form, "kolom-NameEn") ?? columns.NameEn,
                    Number(form, "kolom-Magnesium") ?? columns.Magnesium, Number(form, "kolom-Energy") ?? columns.Energy, Number(form, "kolom-Group") ?? columns.Group)
                : mapping.Columns,
        };
    }

    /// <summary>What is wrong with a mapping before the file is read by it.</summary>
    public static IReadOnlyList<FieldError> Errors(ImportMapping mapping, GuideCatalog catalog)
    {
        List<FieldError> errors = TableForm.Error(mapping, catalog) is { } table ? [table] : [];

        if (mapping is { Format: FoodFileFormat.Csv, Columns: { } columns } && (columns.Code == 0 || columns.Magnesium == 0 || columns.NameNl + columns.NameEn == 0))
        {
            errors.Add(new FieldError(columns.Code == 0 ? "kolom-Code" : columns.Magnesium == 0 ? "kolom-Magnesium" : "kolom-NameNl", Localization.Words.Say("Import.Mapping.ColumnMissing")));
        }

        if (mapping is { Format: FoodFileFormat.Csv, Unit: null })
        {
            errors.Add(new FieldError("eenheid", Localization.Words.Say("Import.Mapping.UnitMissing")));
        }

        return errors;
    }

    private static string? One(IFormCollection form, string field, IReadOnlyList<string> choices) =>
        form[field].ToString() is var said && choices.Contains(said, StringComparer.Ordinal) ? said : null;

    private static int? Number(IFormCollection form, string field) =>
        int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= CsvRows.MostCells ? number : null;

    private static IReadOnlyList<string>? Words(IFormCollection form, string field) => form.ContainsKey(field)
        ? [.. form[field].ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostWords)]
        : null;
}

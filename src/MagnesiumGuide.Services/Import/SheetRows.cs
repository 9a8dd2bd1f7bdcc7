using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads one sheet of a spreadsheet, old (XLS) or new (XLSX). A formula counts as the value that was saved with it.</summary>
public sealed class SheetRows : CellRows
{
    private readonly IExcelDataReader reader;
    private readonly char decimalMark;

    static SheetRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Opens the sheet with this name, or the first when none has it.</summary>
    public SheetRows(Stream file, string sheet, char decimalMark)
    {
        this.decimalMark = decimalMark;
        reader = ExcelReaderFactory.CreateReader(file);
        while (!string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase) && reader.NextResult())
        {
        }

        if (!string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase))
        {
            reader.Reset();
        }
    }

    /// <inheritdoc/>
    public override int Count => Math.Min(reader.FieldCount, CsvRows.MostCells);

    /// <inheritdoc/>
    public override string this[int cell] => cell >= Count ? "" : reader.GetValue(cell) switch
    {
        null => "",
        string text => text,
        double number => Text((decimal)number),
        int number => Text(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <inheritdoc/>
    public override bool Read()
    {
        Line++;
        return reader.Read();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', decimalMark);
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Days;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Editing;

/// <summary>History as a table, one field of one row of one change a line; written as it is read, so that it may be of any length.</summary>
public sealed class HistoryCsv(GuideCatalog catalog)
{
    private static readonly string[] Columns =
        ["Change", "Moment", "Kind", "Who", "Reason", "Source", "Locator", "Undoes", "Food", "Table", "Row", "Field", "Old", "New"];

    private readonly FieldText text = new(catalog);

    /// <summary>Writes all lines in UTF-8, with the mark by which spreadsheets know it.</summary>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<HistoryLine> lines, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = DayCsvFormat.Semicolon.Delimiter, NewLine = "\r\n" });
        await RecordAsync(csv, Columns.Select(c => Say($"HistoryCsv.{c}")));
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            foreach (var field in Fields(line.Row))
            {
                await RecordAsync(csv, Cells(line, field));
            }
        }
    }

    // A row that was added says so first; one that an import added holds no fields.
    private static IEnumerable<FieldDifference?> Fields(RowDifference row) => row.IsAddition ? row.Fields.Prepend<FieldDifference?>(null) : row.Fields;

    private IEnumerable<string> Cells(HistoryLine line, FieldDifference? field)
    {
        var (change, row) = (line.Change, line.Row);
        return
        [
            change.Id.ToString(CultureInfo.InvariantCulture), change.AtUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            Say($"ChangeKind.{change.Kind}"), change.Who, change.Reason, change.SourceId ?? "", change.Locator,
            change.UndoesId?.ToString(CultureInfo.InvariantCulture) ?? "", row.FoodId, row.Table, row.RowId,
            field is null ? Say("History.Added") : FieldText.Label(field.Name),
            field is null ? "" : text.Old(row, field), field is null ? "" : text.Value(field.Name, field.New),
        ];
    }

    private static async Task RecordAsync(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(CsvText.Safe(cell));
        }

        await csv.NextRecordAsync();
    }
}

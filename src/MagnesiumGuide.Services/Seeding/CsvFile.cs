using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Writes a query to a file, row by row, so that memory does not grow with it.</summary>
internal static class CsvFile
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Writes a header and all rows, as UTF-8 with line feeds; gives their number.</summary>
    public static async Task<int> WriteAsync<T>(
        string path, IEnumerable<string> columns, IQueryable<T> rows, Func<T, IEnumerable<string>> cells, CancellationToken cancellationToken)
    {
        await using var text = new StreamWriter(path, append: false, new UTF8Encoding(false));
        await using var csv = new CsvWriter(text, Csv);
        await LineAsync(csv, columns);
        var count = 0;
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await LineAsync(csv, cells(row));
            count++;
        }

        return count;
    }

    private static Task LineAsync(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        return csv.NextRecordAsync();
    }
}

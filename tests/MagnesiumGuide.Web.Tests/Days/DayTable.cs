using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace MagnesiumGuide.Web.Tests.Days;

/// <summary>A downloaded table, read back as a spreadsheet would.</summary>
public sealed class DayTable
{
    private readonly CultureInfo numbers;

    private DayTable(IReadOnlyList<string[]> rows, CultureInfo numbers)
    {
        Rows = rows;
        this.numbers = numbers;
    }

    /// <summary>All rows but the first, cell by cell.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The row of the total.</summary>
    public string[] Total => Rows.First(r => r[0].StartsWith("Samen", StringComparison.Ordinal) || r[0].StartsWith("Together", StringComparison.Ordinal));

    /// <summary>The lines of the day.</summary>
    public IEnumerable<string[]> Lines => Rows.TakeWhile(r => r != Total);

    public static async Task<DayTable> GetAsync(HttpClient client, string address, string delimiter, string culture)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
        response.Headers.CacheControl!.ToString().Should().Be("no-store, private");
        response.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.Should().StartWith(Encoding.UTF8.GetPreamble(), "Excel knows UTF-8 by it");

        using var reader = new CsvParser(new StringReader(Encoding.UTF8.GetString(bytes[3..])), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter });
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.Record!);
        }

        rows.Should().OnlyContain(r => r.Length == 14);
        return new DayTable(rows[1..], CultureInfo.GetCultureInfo(culture));
    }

    /// <summary>A cell as a number; null when it is empty.</summary>
    public decimal? Number(string[] row, int column) =>
        row[column].Length == 0 ? null : decimal.Parse(row[column], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, numbers);
}

using System.Globalization;
using CsvHelper;

namespace MagnesiumGuide.Benchmarks;

/// <summary>Reads the files of the Data folder.</summary>
internal static class DataFile
{
    public static List<T> Read<T>(string name, Func<CsvReader, T> map)
    {
        using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Data", name));
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(map(csv));
        }

        return rows;
    }
}

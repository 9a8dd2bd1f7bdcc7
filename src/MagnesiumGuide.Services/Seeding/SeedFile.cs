using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads one seed file into rows that remember where they stand.</summary>
internal static class SeedFile
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ",",
        TrimOptions = TrimOptions.None,
        IgnoreBlankLines = true,
        BadDataFound = null,
        MissingFieldFound = null,
    };

    /// <summary>Columns that an export adds and seed-data does without: out of use, and changed by a person.</summary>
    public const string Retired = "retired";

    /// <inheritdoc cref="Retired"/>
    public const string ByHand = "by_hand";

    /// <summary>All rows of a file. A file that is missing is a fault, unless it may be left out.</summary>
    public static List<SeedRow<T>> Read<T>(
        string folder, string name, bool mayBeLeftOut, IReadOnlyList<string> columns, Func<SeedRecord, T> map, List<SeedFault> faults)
        where T : SeededRow
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            if (!mayBeLeftOut)
            {
                faults.Add(new SeedFault(name, 0, "the file is missing"));
            }

            return [];
        }

        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var csv = new CsvReader(reader, Csv);
            return ReadRows(csv, name, columns, map, faults);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new SeedFault(name, 0, "the file is not UTF-8"));
            return [];
        }
    }

    private static List<SeedRow<T>> ReadRows<T>(
        CsvReader csv, string name, IReadOnlyList<string> columns, Func<SeedRecord, T> map, List<SeedFault> faults)
        where T : SeededRow
    {
        if (!csv.Read() || !csv.ReadHeader() || !HeaderIsRight(csv, name, columns, faults))
        {
            return [];
        }

        var rows = new List<SeedRow<T>>();
        var header = csv.HeaderRecord!;
        while (csv.Read())
        {
            var line = csv.Parser.RawRow;
            if (csv.Parser.Count != header.Length)
            {
                faults.Add(new SeedFault(name, line, $"has {csv.Parser.Count} cells, expected {header.Length}"));
                continue;
            }

            var cells = header.ToDictionary(c => c, c => (csv.GetField(c) ?? "").Trim(), StringComparer.Ordinal);
            var before = faults.Count;
            var record = new SeedRecord(name, line, cells, faults);
            var row = map(record);
            (row.IsRetired, row.IsChangedByHand) = (record.FlagIfThere(Retired), record.FlagIfThere(ByHand));
            if (faults.Count == before)
            {
                rows.Add(new SeedRow<T>(row, name, line));
            }
        }

        return rows;
    }

    private static bool HeaderIsRight(CsvReader csv, string name, IReadOnlyList<string> columns, List<SeedFault> faults)
    {
        var found = csv.HeaderRecord ?? [];
        var wrong = columns.Except(found, StringComparer.Ordinal).Select(c => $"column {c} is missing")
            .Concat(found.Except([.. columns, Retired, ByHand], StringComparer.Ordinal).Select(c => $"column {c} is not known"))
            .Concat(found.CountBy(c => c, StringComparer.Ordinal).Where(c => c.Value > 1).Select(c => $"column {c.Key} stands here twice"))
            .ToList();
        faults.AddRange(wrong.Select(w => new SeedFault(name, 1, w)));
        return wrong.Count == 0;
    }
}

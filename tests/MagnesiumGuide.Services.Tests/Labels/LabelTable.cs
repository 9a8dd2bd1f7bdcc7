using System.Globalization;
using CsvHelper;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>Labels with what they say, as tables, and the words in which those tables write it.</summary>
internal static class LabelTable
{
    /// <summary>The rows of a table, each a column name with its text.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(string file)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(AppContext.BaseDirectory, "Tables", file)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h) ?? "", StringComparer.Ordinal));
        }

        return rows;
    }

    /// <summary>One decimal, half away from zero; empty when not known.</summary>
    public static string Mg(decimal? mg) => mg is { } known ? Math.Round(known, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) : "";

    public static string Mg(Milligrams? mg) => Mg(mg?.Value);

    public static string Mg(string cell) => cell.Length == 0 ? "" : Mg(decimal.Parse(cell, CultureInfo.InvariantCulture));

    public static string Forms(LabelReading read) => string.Join(';', read.Forms.Select(f => f.Id));

    public static string Count(LabelCount? count) => count switch
    {
        null => "",
        { IsRange: true } range => string.Create(CultureInfo.InvariantCulture, $"{range.Low:0.#}-{range.High:0.#}"),
        { } one => one.Low.ToString("0.#", CultureInfo.InvariantCulture),
    };

    public static string Source(LabelReading read) => read.Source == LabelSource.NotCounted ? "not_counted" : read.Source.ToString().ToLowerInvariant();

    public static IEnumerable<string> Flags(LabelReading read) => read.Flags.Select(f => f switch
    {
        LabelNote.Over250 => "over_250",
        LabelNote.Over350 => "over_350",
        LabelNote.UsDv420 => "us_dv_420",
        _ => string.Concat(f.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString())),
    });
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>The tables of one body or of all as a file for a spreadsheet: every row with its kind, its ages and its source.</summary>
public sealed class ReferenceCsv(GuideCatalog catalog, DayCsvFormat format)
{
    private static readonly string[] Columns =
        ["Set", "Body", "Year", "Kind", "Sex", "State", "Feeding", "From", "Below", "Ages", "Value", "Note", "Source", "Locator", "Checked"];

    /// <summary>The table in UTF-8, with the mark by which spreadsheets know it.</summary>
    public byte[] Write(IEnumerable<ReferenceSet> sets)
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = format.Delimiter, NewLine = "\r\n" }))
        {
            Write(csv, Columns.Select(c => Say($"ReferenceCsv.{c}")));
            foreach (var (set, value) in sets.SelectMany(s => s.Values.Select(v => (s, v))))
            {
                Write(csv, Cells(set, value));
            }

            Write(csv, [Say("Layout.Disclaimer")]);
        }

        return bytes.ToArray();
    }

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells.Concat(Enumerable.Repeat("", Columns.Length)).Take(Columns.Length))
        {
            csv.WriteField(CsvText.Safe(cell));
        }

        csv.NextRecord();
    }

    private IEnumerable<string> Cells(ReferenceSet set, ReferenceValue value)
    {
        var source = catalog.Sources[value.Citation.SourceId];
        var (ages, sex, state) = value.LifeStage;
        return
        [
            set.Name.In(Language.Current.Id),
            value.Body,
            Whole(value.Year),
            Say($"Kind.{value.Kind}"),
            sex is { } column ? WhomText.Of(column, ages) : Say("References.Everyone"),
            Say($"Profile.State.{state}"),
            value.Feeding is { } feeding ? Say($"References.Feeding.{feeding}") : "",
            Whole(ages.FromMonths),
            ages.BelowMonths is { } below ? Whole(below) : "",
            AgeText.Of(ages),
            format.Number(value.PerDay.Value),
            value.Note.In(Language.Current.Id),
            $"{source.Publisher}: {source.Title}",
            value.Citation.Locator,
            value.Citation.Confirmed ? "" : Say("Citation.Unconfirmed"),
        ];
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Charts;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Pages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>
/// A day as a table. Lines hold their amounts to the microgram, so that a column adds up; totals are rounded once, to one
/// decimal, as everywhere. What is not known is an empty cell, never a zero.
/// </summary>
public sealed class DayCsv(AssessedDay day, GuideCatalog catalog, DayCsvFormat format)
{
    private static readonly string[] Columns =
        ["Product", "Amount", "Unit", "Grams", "Magnesium", "Low", "High", "Share", "Status", "Source", "Locator", "Checked", "Counted", "CountedHigh"];

    /// <summary>The table in UTF-8, with the mark by which spreadsheets know it.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = format.Delimiter, NewLine = "\r\n" }))
        {
            foreach (var row in Rows())
            {
                foreach (var column in Columns)
                {
                    csv.WriteField(row.GetValueOrDefault(column, ""));
                }

                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    private IEnumerable<Dictionary<string, string>> Rows()
    {
        var assessment = day.Assessment!;
        return
        [
            Columns.ToDictionary(c => c, c => Say($"Csv.{c}"), StringComparer.Ordinal),
            .. day.Lines.Select(Line),
            Total(assessment),
            .. MeterScale.ReferencesOf(assessment).SelectMany(c => Compared(c, assessment.IsLowerBound)),
            .. assessment.UpperLevel is { } check ? [Level(check)] : Array.Empty<Dictionary<string, string>>(),
            .. day.SourceIds.Select(id => catalog.Sources[id].Attribution.In(Language.Current.Id)).Where(a => a.Length > 0)
                .Append(Say("Layout.Disclaimer")).Distinct(StringComparer.Ordinal).Select(Sentence),
        ];
    }

    private Dictionary<string, string> Line(DayLineView view)
    {
        var line = view.Contribution!;
        var (amount, unit) = HowMuch(view);
        var row = Sentence(view.Name);
        row["Amount"] = format.Number(DecimalText.TryRead(amount, out var number) ? number : null);
        row["Unit"] = CsvText.Safe(unit);
        row["Grams"] = format.Number(line.Grams?.Value);
        row["Magnesium"] = format.Number(line.Amount?.Value);
        row["Low"] = format.Number(line.Low?.Value);
        row["High"] = format.Number(line.High?.Value);
        row["Share"] = format.Number(view.Share is { } share ? Math.Round(share * 100m, 1, MidpointRounding.AwayFromZero) : null);
        row["Status"] = Say($"Status.{line.Status}");
        row["Counted"] = format.Number(line.Counted.Value);
        row["CountedHigh"] = format.Number(line.CountedHigh.Value);
        return Cite(row, line.Citation);
    }

    private Dictionary<string, string> Total(IntakeAssessment assessment)
    {
        var row = Sentence(Say(assessment.IsLowerBound ? "Lines.TogetherAtLeast" : "Lines.Together"));
        row["Magnesium"] = Rounded(assessment.Total);
        row["Counted"] = Rounded(assessment.UpperLevel?.Counted);
        row["CountedHigh"] = Rounded(assessment.UpperLevel?.CountedHigh);
        return row;
    }

    private IEnumerable<Dictionary<string, string>> Compared(Comparison comparison, bool atLeast)
    {
        var reference = comparison.Reference;
        var whom = comparison.Sex is { } sex ? $" {Say($"For.{sex}")}" : "";
        var value = Sentence(Say("Csv.Reference", whom, Say($"Kind.{reference.Kind}"), reference.Body, reference.Year));
        value["Magnesium"] = Rounded(reference.PerDay);
        var difference = Sentence(Say(atLeast ? "Csv.DifferenceAtLeast" : "Csv.Difference", whom));
        difference["Magnesium"] = Rounded(comparison.Difference);
        return [Cite(value, reference.Citation), difference];
    }

    private Dictionary<string, string> Level(UpperLevelCheck check)
    {
        var row = Sentence(Say(check.Level.PerDay is null ? "Csv.NoLevel" : "Csv.Level"));
        row["CountedHigh"] = Rounded(check.Level.PerDay);
        return Cite(row, check.Level.Citation);
    }

    private Dictionary<string, string> Cite(Dictionary<string, string> row, Citation? citation)
    {
        if (citation is not null)
        {
            var source = catalog.Sources[citation.SourceId];
            row["Source"] = CsvText.Safe($"{source.Publisher}: {source.Title}");
            row["Locator"] = CsvText.Safe(citation.Locator);
            row["Checked"] = citation.Confirmed ? "" : Say("Citation.Unconfirmed");
        }

        return row;
    }

    private static (string Amount, string Unit) HowMuch(DayLineView view) => view.Line switch
    {
        DayLine.Food { Unit: not DayLine.Food.GramUnit } food => (food.Count, view.Food?.Measure(food.Unit)?.Name.In(Language.Current.Id) ?? food.Unit),
        DayLine.Food food => (food.Count, Say("Unit.Gram")),
        DayLine.Unlisted own => (own.Grams, Say("Unit.Gram")),
        DayLine.Water water => (water.Millilitres, "ml"),
        DayLine.Supplement dose => (dose.PerDay, $"{Say("Line.PerDay")}, {LineText.Small(view)}"),
        _ => ("", ""),
    };

    private static Dictionary<string, string> Sentence(string text) => new(StringComparer.Ordinal) { [Columns[0]] = CsvText.Safe(text) };

    private string Rounded(Milligrams? amount) => format.Number(amount?.Rounded(1));
}

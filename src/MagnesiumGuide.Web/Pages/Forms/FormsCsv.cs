using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>Forms as a table for a spreadsheet. What is not known is an empty cell, never a zero.</summary>
public sealed class FormsCsv(IReadOnlyList<FormEntry> entries, GuideCatalog catalog, DayCsvFormat format)
{
    /// <summary>The table in UTF-8, with the mark by which spreadsheets know it.</summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = format.Delimiter, NewLine = "\r\n" }))
        {
            foreach (var row in entries.Select(Row).Prepend(Heading()))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return bytes.ToArray();
    }

    private static string[] Heading() =>
    [
        "id", Say("Forms.Column.Name"), Say("FormPage.Formula"), $"{Say("FormPage.MolarMass")} (g/mol)", $"{Say("FormPage.Content")} (%)",
        $"{Say("Forms.Column.Powder")} (g)", $"{Say("FormPage.PowderCompanion")} (mg / 100 mg)", Say("Forms.Column.Group"), Say("Forms.Column.Solubility"),
        Say("Forms.Column.Eu"), Say("Forms.Eu"), Say("Forms.Column.Evidence"), Say("FormPage.Absorption"), Say("Forms.Column.Tolerance"),
        Say("FormPage.Cautions"), Say("FormPage.Unknown"), Say("Citation.Source"), Say("Csv.Locator"), Say("Csv.Checked"),
    ];

    private string[] Row(FormEntry entry)
    {
        var (form, profile) = entry;
        var lang = Language.Current.Id;
        return
        [
            form.Id, form.Name.In(lang), form.Formula?.Text ?? "", format.Number(form.Formula?.MolarMass), format.Number(entry.ElementalPercent),
            format.Number(entry.ForLarge?.CompoundGrams), format.Number(entry.ForSmall?.CompanionMilligrams), Say($"FormGroup.{form.Group}"),
            form.Solubility is null ? "" : FormText.Solubility(form), Say($"EuStatus.{form.EuStatus}"), profile.Eu.In(lang),
            Say($"EvidenceGrade.{form.EvidenceGrade}"), profile.Absorption.Text.In(lang), Say($"GutTolerance.{profile.Gut.Tolerance}"),
            profile.Cautions.In(lang), profile.Unknown.In(lang), catalog.Sources[form.Citation.SourceId].Title, form.Citation.Locator,
            form.Citation.Confirmed ? "" : Say("Citation.Unconfirmed"),
        ];
    }
}

using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of supplement forms.</summary>
internal static class FormSeeds
{
    /// <summary>The file of the forms.</summary>
    public const string FileName = "forms.csv";

    public static List<SeedRow<FormRow>> Forms(SeedFiles files) => files.Read(
        FileName,
        ["id", "order", "name_nl", "name_en", "formula", "elemental_percent_printed", "group", "solubility", "eu_status", "evidence_grade", "variant_of", "plain_name_default", "medicine", "search_nl", "search_en", "note_nl", "note_en", .. SeedFiles.Cited],
        Form);

    private static FormRow Form(SeedRecord r)
    {
        SeedRules.CheckFormula(r, r.Text("formula"), r.OptionalDecimal("elemental_percent_printed"));
        return new FormRow
        {
            Id = r.Required("id"),
            Order = r.Int("order"),
            NameNl = r.Required("name_nl"),
            NameEn = r.Required("name_en"),
            Formula = r.Text("formula"),
            Group = r.Enum<FormGroup>("group"),
            Solubility = r.OptionalEnum<Solubility>("solubility"),
            EuStatus = r.Enum<EuStatus>("eu_status"),
            EvidenceGrade = r.Required("evidence_grade"),
            VariantOf = r.Text("variant_of") is { Length: > 0 } other ? other : null,
            IsPlainNameDefault = r.Flag("plain_name_default"),
            IsMedicine = r.Flag("medicine"),
            SearchNl = r.Text("search_nl"),
            SearchEn = r.Text("search_en"),
            NoteNl = r.Text("note_nl"),
            NoteEn = r.Text("note_en"),
            SourceId = r.Required("source"),
            Locator = r.Required("locator"),
            IsConfirmed = r.Flag("confirmed"),
        };
    }
}

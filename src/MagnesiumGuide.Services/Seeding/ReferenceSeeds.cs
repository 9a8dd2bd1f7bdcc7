using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of reference values, upper levels and what is told beside a result.</summary>
internal static class ReferenceSeeds
{
    /// <summary>Columns of sources.csv.</summary>
    public static readonly string[] SourceColumns =
    [
        "id", "kind", "title", "publisher", "year", "edition", "url", "licence", "licence_url", "attribution_nl", "attribution_en", "retrieved", "confirmed",
        "note_nl", "note_en",
    ];

    public static List<SeedRow<SourceRow>> Sources(SeedFiles files) => files.Read(
        "sources.csv",
        SourceColumns,
        Source);

    public static List<SeedRow<ReferenceSetRow>> ReferenceSets(SeedFiles files) => files.Read(
        "reference-sets.csv",
        ["id", "order", "body", "country", "year", "name_nl", "name_en", "selectable", "superseded_by", "note_nl", "note_en", .. SeedFiles.Cited],
        ReferenceSet);

    public static List<SeedRow<ReferenceValueRow>> ReferenceValues(SeedFiles files) => files.Read(
        "reference-values.csv",
        ["set", "body", "year", "kind", "sex", "state", "feeding", "from_months", "below_months", "mg_per_day", "note_nl", "note_en", .. SeedFiles.Cited],
        ReferenceValue);

    public static List<SeedRow<UpperLevelRow>> UpperLevels(SeedFiles files) => files.Read(
        "upper-levels.csv",
        ["id", "order", "body", "country", "year", "from_months", "below_months", "mg_per_day", "counts_nl", "counts_en", "basis_nl", "basis_en", "note_nl", "note_en", "used", .. SeedFiles.Cited],
        UpperLevel);

    public static List<SeedRow<ModifierRow>> Modifiers(SeedFiles files) => files.Read(
        "modifiers.csv",
        ["id", "order", "topic", "recognition", "riskGroup", "text_nl", "text_en", .. SeedFiles.Cited],
        Modifier);

    public static List<SeedRow<AbsorptionParameterRow>> AbsorptionParameters(SeedFiles files) => files.Read(
        "absorption.csv",
        ["id", "value", "unit", "note_nl", "note_en", .. SeedFiles.Cited],
        AbsorptionParameter);

    private static SourceRow Source(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Kind = r.Enum<SourceKind>("kind"),
        Title = r.Required("title"),
        Publisher = r.Required("publisher"),
        Year = r.OptionalInt("year"),
        Edition = r.Text("edition"),
        Url = r.Text("url"),
        Licence = r.Text("licence"),
        LicenceUrl = r.Text("licence_url"),
        AttributionNl = r.Text("attribution_nl"),
        AttributionEn = r.Text("attribution_en"),
        Retrieved = r.OptionalDate("retrieved"),
        IsConfirmed = r.Flag("confirmed"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
    };

    private static ReferenceSetRow ReferenceSet(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Body = r.Required("body"),
        Country = r.Required("country"),
        Year = r.Int("year"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        IsSelectable = r.Flag("selectable"),
        SupersededBy = r.Text("superseded_by") is { Length: > 0 } other ? other : null,
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static ReferenceValueRow ReferenceValue(SeedRecord r) => new()
    {
        Id = string.Join('/', r.Required("set"), r.Text("kind"), r.Text("sex"), r.Text("state"), r.Text("feeding"), r.Text("from_months")),
        Order = r.Line,
        SetId = r.Text("set"),
        Body = r.Required("body"),
        Year = r.Int("year"),
        Kind = r.Enum<ReferenceKind>("kind"),
        Sex = string.Equals(r.Text("sex"), "both", StringComparison.Ordinal) ? null : r.Enum<Sex>("sex"),
        State = r.Enum<PhysiologicalState>("state"),
        Feeding = r.OptionalEnum<Feeding>("feeding"),
        FromMonths = r.Int("from_months"),
        BelowMonths = r.OptionalInt("below_months"),
        PerDay = Milligrams.Of(r.Decimal("mg_per_day")),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static UpperLevelRow UpperLevel(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Body = r.Required("body"),
        Country = r.Required("country"),
        Year = r.OptionalInt("year"),
        FromMonths = r.Int("from_months"),
        BelowMonths = r.OptionalInt("below_months"),
        PerDay = r.OptionalMilligrams("mg_per_day"),
        CountsNl = r.Required("counts_nl"),
        CountsEn = r.Required("counts_en"),
        BasisNl = r.Required("basis_nl"),
        BasisEn = r.Required("basis_en"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        IsUsed = r.Flag("used"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static ModifierRow Modifier(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Topic = r.Enum<ModifierTopic>("topic"),
        Recognition = r.Enum<Recognition>("recognition"),
        IsRiskGroup = r.Flag("riskGroup"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static AbsorptionParameterRow AbsorptionParameter(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Thousandths = (long)(r.Decimal("value") * 1000m),
        Unit = r.Required("unit"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

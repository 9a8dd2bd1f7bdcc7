using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the files of seed-data and checks them. What each column means stands in seed-data/README.md.</summary>
internal static class SeedFiles
{
    private static readonly string[] Cited = ["source", "locator", "confirmed"];

    private static readonly string[] ValueColumns =
        ["food", "table", "code", "table_name", "mg_per_100g", "status", "energy_kcal_per_100g", "preferred", "match", "range_note", "note_nl", "note_en", .. Cited];

    /// <summary>Reads everything.</summary>
    /// <exception cref="SeedFaultException">One fault or more; the exception holds all of them.</exception>
    public static SeedData Read(string folder)
    {
        var faults = new List<SeedFault>();
        List<SeedRow<T>> Of<T>(string name, string[] columns, Func<SeedRecord, T> map, bool mayBeLeftOut = false) =>
            SeedFile.Read(folder, name, mayBeLeftOut, columns, map, faults);

        var data = new SeedData
        {
            Sources = Of("sources.csv", ["id", "kind", "title", "publisher", "year", "edition", "url", "licence", "licence_url", "attribution_nl", "attribution_en", "retrieved", "confirmed", "note_nl", "note_en"], Source),
            FoodTables = Of("food-tables.csv", ["id", "name", "edition", "source"], FoodTable),
            FoodGroups = Of("food-groups.csv", ["id", "order", "name_nl", "name_en", "plausible_low_mg", "plausible_high_mg", "note"], FoodGroup),
            Foods = Of("foods.csv", ["id", "name_nl", "name_en", "group", "state", "search_nl", "search_en", "commonness", "max_portions", "vegan", "vegetarian", "contains", "nevo_code", "note_nl", "note_en", .. Cited], Food),
            FoodValues =
            [
                .. Of("food-values.csv", ValueColumns, FoodValue),
                .. Of("food-values-nevo.csv", ValueColumns, FoodValue, mayBeLeftOut: true),
            ],
            Portions = Of("portions.csv", ["food", "order", "name_nl", "name_en", "grams", .. Cited], Portion),
            ReferenceSets = Of("reference-sets.csv", ["id", "order", "body", "country", "year", "name_nl", "name_en", "selectable", "note_nl", "note_en", .. Cited], ReferenceSet),
            ReferenceValues = Of("reference-values.csv", ["set", "body", "year", "kind", "sex", "state", "feeding", "from_months", "below_months", "mg_per_day", "note_nl", "note_en", .. Cited], ReferenceValue),
            UpperLevels = Of("upper-levels.csv", ["id", "order", "body", "country", "year", "from_months", "below_months", "mg_per_day", "counts_nl", "counts_en", "basis_nl", "basis_en", "note_nl", "note_en", "used", .. Cited], UpperLevel),
            Modifiers = Of("modifiers.csv", ["id", "order", "topic", "recognition", "riskGroup", "text_nl", "text_en", .. Cited], Modifier),
            AbsorptionParameters = Of("absorption.csv", ["id", "value", "unit", "note_nl", "note_en", .. Cited], AbsorptionParameter),
            Forms = Of("forms.csv", ["id", "order", "name_nl", "name_en", "formula", "elemental_percent_printed", "group", "solubility", "eu_status", "evidence_grade", "variant_of", "plain_name_default", "medicine", "search_nl", "search_en", "note_nl", "note_en", .. Cited], Form),
            ExampleDays = Of("example-days.csv", ["id", "order", "name_nl", "name_en", "address", .. Cited], ExampleDay),
        };

        faults.AddRange(SeedRules.Check(data));
        return faults.Count == 0 ? data : throw new SeedFaultException([.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)]);
    }

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

    private static FoodTableRow FoodTable(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Name = r.Required("name"),
        Edition = r.Text("edition"),
        SourceId = r.Required("source"),
    };

    private static FoodGroupRow FoodGroup(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        PlausibleLow = Milligrams.Of(r.Decimal("plausible_low_mg")),
        PlausibleHigh = Milligrams.Of(r.Decimal("plausible_high_mg")),
        Note = r.Text("note"),
    };

    private static FoodRow Food(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        GroupId = r.Required("group"),
        State = r.Required("state"),
        SearchNl = r.Text("search_nl"),
        SearchEn = r.Text("search_en"),
        Commonness = r.Int("commonness"),
        MaxPortions = r.Int("max_portions"),
        IsVegan = r.Flag("vegan"),
        IsVegetarian = r.Flag("vegetarian"),
        Contains = r.Text("contains"),
        NevoCode = r.Text("nevo_code"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static FoodValueRow FoodValue(SeedRecord r) => new()
    {
        Id = $"{r.Required("food")}/{r.Required("table")}",
        FoodId = r.Text("food"),
        TableId = r.Text("table"),
        Code = r.Required("code"),
        TableName = r.Required("table_name"),
        Magnesium = r.OptionalMilligrams("mg_per_100g"),
        Status = r.Enum<ValueStatus>("status"),
        EnergyKcal = r.OptionalInt("energy_kcal_per_100g"),
        IsPreferred = r.Flag("preferred"),
        Match = r.Enum<TableMatch>("match"),
        RangeNote = r.Text("range_note"),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static PortionRow Portion(SeedRecord r) => new()
    {
        Id = $"{r.Required("food")}/{r.Required("name_nl")}",
        FoodId = r.Text("food"),
        Order = r.Int("order"),
        NameNl = r.Text("name_nl"),
        NameEn = r.Required("name_en"),
        Grams = Grams.Of(r.Decimal("grams")),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
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

    private static ExampleDayRow ExampleDay(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        Address = r.Required("address"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

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

using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of the guide to forms: what is known of each form, studies, and goals.</summary>
internal static class FormGuideSeeds
{
    public static List<SeedRow<FormProfileRow>> FormProfiles(SeedFiles files) => files.Read(
        "form-profiles.csv",
        [
            "form", "molar_mass_printed", "hydrate_nl", "hydrate_en", "eu_nl", "eu_en", "eu_source", "eu_locator", "eu_confirmed", "absorption",
            "absorption_low", "absorption_high", "absorption_nl", "absorption_en", "absorption_studies", "tolerance", "tolerance_nl", "tolerance_en",
            "tolerance_studies", "cautions_nl", "cautions_en", "timing_nl", "timing_en", "label_nl", "label_en", "commercial_low", "commercial_high",
            "pubchem", "unknown_nl", "unknown_en", "sources", .. SeedFiles.Cited,
        ],
        Profile);

    public static List<SeedRow<FormStudyRow>> FormStudies(SeedFiles files) => files.Read(
        "form-studies.csv",
        [
            "id", "order", "species", "n", "people_nl", "people_en", "method_nl", "method_en", "dose_nl", "dose_en", "result_nl", "result_en",
            "funding_nl", "funding_en", "not_shown_nl", "not_shown_en", "forms", .. SeedFiles.Cited,
        ],
        Study);

    public static List<SeedRow<GoalRow>> Goals(SeedFiles files) => files.Read(
        "goals.csv",
        ["id", "order", "name_nl", "name_en", "evidence_grade", "evidence_nl", "evidence_en", "claim_nl", "claim_en", "sources", .. SeedFiles.Cited],
        Goal);

    public static List<SeedRow<GoalFormRow>> GoalForms(SeedFiles files) => files.Read(
        "goal-forms.csv",
        ["goal", "form", "articles_for", "articles_against", "articles_nl", "articles_en", "evidence_grade", "evidence_nl", "evidence_en", "studies", .. SeedFiles.Cited],
        GoalForm);

    private static FormProfileRow Profile(SeedRecord r) => new()
    {
        Id = r.Required("form"),
        PrintedMolarMass = Thousandths(r, "molar_mass_printed"),
        HydrateNl = r.Required("hydrate_nl"),
        HydrateEn = r.Required("hydrate_en"),
        EuNl = r.Required("eu_nl"),
        EuEn = r.Required("eu_en"),
        EuSourceId = r.Required("eu_source"),
        EuLocator = r.Required("eu_locator"),
        IsEuConfirmed = r.Flag("eu_confirmed"),
        Absorption = r.Enum<AbsorptionDisplay>("absorption"),
        AbsorptionLow = Thousandths(r, "absorption_low"),
        AbsorptionHigh = Thousandths(r, "absorption_high"),
        AbsorptionNl = r.Required("absorption_nl"),
        AbsorptionEn = r.Required("absorption_en"),
        AbsorptionStudies = r.Text("absorption_studies"),
        Tolerance = r.Enum<GutTolerance>("tolerance"),
        ToleranceNl = r.Required("tolerance_nl"),
        ToleranceEn = r.Required("tolerance_en"),
        ToleranceStudies = r.Text("tolerance_studies"),
        CautionsNl = r.Text("cautions_nl"),
        CautionsEn = r.Text("cautions_en"),
        TimingNl = r.Text("timing_nl"),
        TimingEn = r.Text("timing_en"),
        LabelNl = r.Text("label_nl"),
        LabelEn = r.Text("label_en"),
        CommercialLow = Thousandths(r, "commercial_low"),
        CommercialHigh = Thousandths(r, "commercial_high"),
        PubChem = r.OptionalInt("pubchem"),
        UnknownNl = r.Required("unknown_nl"),
        UnknownEn = r.Required("unknown_en"),
        Sources = r.Text("sources"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static FormStudyRow Study(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Species = r.Enum<StudySpecies>("species"),
        Number = r.OptionalInt("n"),
        PeopleNl = r.Required("people_nl"),
        PeopleEn = r.Required("people_en"),
        MethodNl = r.Required("method_nl"),
        MethodEn = r.Required("method_en"),
        DoseNl = r.Required("dose_nl"),
        DoseEn = r.Required("dose_en"),
        ResultNl = r.Required("result_nl"),
        ResultEn = r.Required("result_en"),
        FundingNl = r.Required("funding_nl"),
        FundingEn = r.Required("funding_en"),
        NotShownNl = r.Required("not_shown_nl"),
        NotShownEn = r.Required("not_shown_en"),
        Forms = r.Text("forms"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static GoalRow Goal(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        Evidence = r.Enum<GoalEvidence>("evidence_grade"),
        EvidenceNl = r.Required("evidence_nl"),
        EvidenceEn = r.Required("evidence_en"),
        ClaimNl = r.Text("claim_nl"),
        ClaimEn = r.Text("claim_en"),
        Sources = r.Text("sources"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static GoalFormRow GoalForm(SeedRecord r) => new()
    {
        Id = $"{r.Required("goal")}/{r.Required("form")}",
        Order = r.Line,
        GoalId = r.Text("goal"),
        FormId = r.Text("form"),
        ArticlesFor = r.Text("articles_for"),
        ArticlesAgainst = r.Text("articles_against"),
        ArticlesNl = r.Required("articles_nl"),
        ArticlesEn = r.Required("articles_en"),
        Evidence = r.Enum<GoalEvidence>("evidence_grade"),
        EvidenceNl = r.Required("evidence_nl"),
        EvidenceEn = r.Required("evidence_en"),
        Studies = r.Text("studies"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static long? Thousandths(SeedRecord r, string column) =>
        r.OptionalDecimal(column) is { } value ? (long)Math.Round(value * 1000m, MidpointRounding.AwayFromZero) : null;
}

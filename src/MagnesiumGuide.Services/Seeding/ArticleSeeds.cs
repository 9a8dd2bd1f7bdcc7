using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed files of what articles say, and of the claims they are held against.</summary>
internal static class ArticleSeeds
{
    public static List<SeedRow<ArticleRow>> Articles(SeedFiles files) => files.Read(
        "articles.csv",
        ["id", "order", "title", "publisher", "date", "kind", "about_nl", "about_en", .. SeedFiles.Cited],
        Article);

    public static List<SeedRow<ArticleAmountRow>> Amounts(SeedFiles files) => files.Read(
        "article-amounts.csv",
        ["article", "sex", "state", "from_months", "below_months", "from_supplement", "mg_low", "mg_high", "note_nl", "note_en", .. SeedFiles.Cited],
        Amount);

    public static List<SeedRow<ArticleFoodNumberRow>> FoodNumbers(SeedFiles files) => files.Read(
        "article-food-numbers.csv",
        ["article", "order", "name_nl", "name_en", "mg_low", "mg_high", "portion_nl", "portion_en", "read_grams_low", "read_grams_high", "meant_grams_low", "meant_grams_high", "table_mg_per_100g", "finding", "explained_nl", "explained_en", .. SeedFiles.Cited],
        FoodNumber);

    public static List<SeedRow<StatementRow>> Statements(SeedFiles files) => files.Read(
        "statements.csv",
        ["id", "order", "article", "forms", "topic", "category", "text_nl", "text_en", "verdict", "reason_nl", "reason_en", "conflicts", "origin", .. SeedFiles.Cited],
        Statement);

    public static List<SeedRow<HealthClaimRow>> Claims(SeedFiles files) => files.Read(
        "claims.csv",
        ["id", "order", "authorised", "text_nl", "text_en", "condition_nl", "condition_en", .. SeedFiles.Cited],
        Claim);

    public static List<SeedRow<DisagreementRow>> Disagreements(SeedFiles files) => files.Read(
        "disagreements.csv",
        ["id", "order", "topic", "text_nl", "text_en", "first", "second", "right", .. SeedFiles.Cited],
        Disagreement);

    private static ArticleRow Article(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Title = r.Text("title"),
        Publisher = r.Text("publisher"),
        Date = r.OptionalDate("date"),
        Kind = r.Enum<ArticleKind>("kind"),
        AboutNl = r.Required("about_nl"),
        AboutEn = r.Required("about_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static ArticleAmountRow Amount(SeedRecord r) => new()
    {
        Id = string.Join('/', r.Required("article"), r.Required("sex"), r.Text("state"), r.Text("from_months")) + (string.Equals(r.Text("from_supplement"), "1", StringComparison.Ordinal) ? "/supplement" : ""),
        Order = r.Line,
        ArticleId = r.Text("article"),
        Sex = string.Equals(r.Text("sex"), "both", StringComparison.Ordinal) ? null : r.Enum<Sex>("sex"),
        State = r.Enum<PhysiologicalState>("state"),
        FromMonths = r.OptionalInt("from_months") ?? 0,
        BelowMonths = r.OptionalInt("below_months"),
        IsFromSupplement = r.Flag("from_supplement"),
        Low = Milligrams.Of(r.Decimal("mg_low")),
        High = Milligrams.Of(r.Decimal("mg_high")),
        NoteNl = r.Text("note_nl"),
        NoteEn = r.Text("note_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static ArticleFoodNumberRow FoodNumber(SeedRecord r) => new()
    {
        Id = string.Join('/', r.Required("article"), r.Required("name_en")),
        Order = r.Int("order"),
        ArticleId = r.Text("article"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Text("name_en"),
        Low = Milligrams.Of(r.Decimal("mg_low")),
        High = Milligrams.Of(r.Decimal("mg_high")),
        PortionNl = r.Required("portion_nl"),
        PortionEn = r.Required("portion_en"),
        ReadLow = Grams.Of(r.Decimal("read_grams_low")),
        ReadHigh = Grams.Of(r.Decimal("read_grams_high")),
        MeantLow = Grams.Of(r.Decimal("meant_grams_low")),
        MeantHigh = Grams.Of(r.Decimal("meant_grams_high")),
        TablePerHundredGrams = Milligrams.Of(r.Decimal("table_mg_per_100g")),
        Finding = r.Enum<FoodNumberFinding>("finding"),
        ExplainedNl = r.Required("explained_nl"),
        ExplainedEn = r.Required("explained_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static StatementRow Statement(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        ArticleId = r.Required("article"),
        FormIds = r.Text("forms"),
        Topic = r.Enum<StatementTopic>("topic"),
        Category = r.Enum<StatementCategory>("category"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        Verdict = r.Enum<Verdict>("verdict"),
        ReasonNl = r.Required("reason_nl"),
        ReasonEn = r.Required("reason_en"),
        ConflictsWith = r.Text("conflicts"),
        Origin = r.Required("origin"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static HealthClaimRow Claim(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        IsAuthorised = r.Flag("authorised"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        ConditionNl = r.Required("condition_nl"),
        ConditionEn = r.Required("condition_en"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };

    private static DisagreementRow Disagreement(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Topic = r.Enum<StatementTopic>("topic"),
        TextNl = r.Required("text_nl"),
        TextEn = r.Required("text_en"),
        First = r.Required("first"),
        Second = r.Required("second"),
        Right = r.Text("right"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}

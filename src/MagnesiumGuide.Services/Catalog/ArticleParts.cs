using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Seeding;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Makes what articles say out of its rows.</summary>
internal static class ArticleParts
{
    public static Article Article(ArticleRow a, List<ArticleAmountRow> amounts, List<ArticleFoodNumberRow> numbers) => new(
        a.Id, a.Title, a.Publisher, a.Date, a.Kind, new BilingualText(a.AboutNl, a.AboutEn), GuideCatalogLoader.CitationOf(a),
        Amounts(a, amounts, fromSupplement: false), Amounts(a, amounts, fromSupplement: true),
        [.. numbers.Where(n => string.Equals(n.ArticleId, a.Id, StringComparison.Ordinal)).OrderBy(n => n.Order).Select(FoodNumber)]);

    public static Statement Statement(StatementRow s) => new(
        s.Id, s.ArticleId, ArticleRules.Split(s.FormIds), s.Topic, s.Category, new BilingualText(s.TextNl, s.TextEn), s.Verdict,
        new BilingualText(s.ReasonNl, s.ReasonEn), ArticleRules.Split(s.ConflictsWith), GuideCatalogLoader.CitationOf(s));

    public static HealthClaim Claim(HealthClaimRow c) => new(
        c.Id, c.IsAuthorised, new BilingualText(c.TextNl, c.TextEn), new BilingualText(c.ConditionNl, c.ConditionEn), GuideCatalogLoader.CitationOf(c));

    public static Disagreement Disagreement(DisagreementRow d) => new(
        d.Id, d.Topic, new BilingualText(d.TextNl, d.TextEn), ArticleRules.Split(d.First), ArticleRules.Split(d.Second),
        ArticleRules.Split(d.Right), GuideCatalogLoader.CitationOf(d));

    private static List<ArticleAmount> Amounts(ArticleRow a, List<ArticleAmountRow> amounts, bool fromSupplement) =>
        [.. amounts.Where(m => string.Equals(m.ArticleId, a.Id, StringComparison.Ordinal) && m.IsFromSupplement == fromSupplement).OrderBy(m => m.Order).Select(Amount)];

    private static ArticleAmount Amount(ArticleAmountRow a) => new(
        new LifeStage(new AgeBand(a.FromMonths, a.BelowMonths), a.Sex, a.State), a.Low, a.High,
        new BilingualText(a.NoteNl, a.NoteEn), GuideCatalogLoader.CitationOf(a));

    private static ArticleFoodNumber FoodNumber(ArticleFoodNumberRow n) => new(
        new BilingualText(n.NameNl, n.NameEn), n.Low, n.High, new BilingualText(n.PortionNl, n.PortionEn), new GramsRange(n.ReadLow, n.ReadHigh),
        new GramsRange(n.MeantLow, n.MeantHigh), n.TablePerHundredGrams, n.Finding, new BilingualText(n.ExplainedNl, n.ExplainedEn),
        GuideCatalogLoader.CitationOf(n));
}

using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.References;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Articles;

/// <summary>The small texts of the pages of articles.</summary>
public static class ArticleText
{
    /// <summary>The source of what a household measure weighs.</summary>
    public const string PortionSource = "guide-editorial";

    private const int MonthsInYear = 12;

    /// <summary>"000, Vital Nutrition", or who speaks when the publisher is not known.</summary>
    public static string Label(Article article) =>
        Say("Articles.Label", article.Id, article.Publisher.Length > 0 ? article.Publisher : Say($"ArticleKind.{article.Kind}"));

    /// <summary>The title, or what the article is about when it has none.</summary>
    public static string Title(Article article) => article.Title.Length > 0 ? article.Title : Say("Articles.NoTitle");

    /// <summary>"nl" where an article's own title stands on an English page; else null. All articles are Dutch.</summary>
    public static string? LanguageOf(Article article) => article.Title.Length > 0 ? TitleLanguage.Attribute(Language.Dutch.Id) : null;

    /// <summary>The class of the tag of a verdict, which gives it a shape of its own.</summary>
    public static string TagOf(Verdict verdict) => verdict switch
    {
        Verdict.EuAuthorised or Verdict.WellSupported => "yes",
        Verdict.Partly or Verdict.LimitedEvidence => "some",
        Verdict.ForeignReference => "caution",
        Verdict.Contradicted => "no",
        _ => "unknown",
    };

    /// <summary>For whom a row holds: "10–17 jaar, meisjes".</summary>
    public static string Band(LifeStage stage)
    {
        var age = Age(stage.Ages);
        return stage switch
        {
            { State: not PhysiologicalState.None } when stage.Ages is { FromMonths: 0, BelowMonths: null } => Say($"Articles.Band.{stage.State}"),
            { State: not PhysiologicalState.None } => Say("Articles.Band.With", age, Say($"Articles.Band.{stage.State}")),
            { Sex: { } sex } => Say("Articles.Band.With", age, WhomText.Of(sex, stage.Ages)),
            _ => age,
        };
    }

    /// <summary>The sources, each once, in the order in which they are first named.</summary>
    public static IReadOnlyList<Source> SourcesOf(IEnumerable<string> ids, GuideCatalog catalog) =>
        [.. ids.Distinct(StringComparer.Ordinal).Select(id => catalog.Sources[id])];

    /// <summary>The ids of the sources of statements: of the verdict and of the article.</summary>
    public static IEnumerable<string> CitedBy(IEnumerable<Statement> statements, GuideCatalog catalog) =>
        statements.SelectMany(s => new[] { s.Citation.SourceId, catalog.Article(s.ArticleId)!.Citation.SourceId }).Distinct(StringComparer.Ordinal);

    /// <summary>The ids of the sources of disagreements: of the judgement and of the articles.</summary>
    public static IEnumerable<string> CitedBy(IEnumerable<Disagreement> disagreements, GuideCatalog catalog) =>
        disagreements.SelectMany(d => CitedBy(StatementsOf(d, catalog), catalog).Prepend(d.Citation.SourceId)).Distinct(StringComparer.Ordinal);

    /// <summary>The statements of both sides.</summary>
    public static IEnumerable<Statement> StatementsOf(Disagreement disagreement, GuideCatalog catalog) =>
        disagreement.StatementIds.Select(id => catalog.Statements.First(s => string.Equals(s.Id, id, StringComparison.Ordinal)));

    /// <summary>Where a statement stands on the page of its article.</summary>
    public static string AddressOf(Statement statement) => $"{SiteMap.PathOf(SiteMap.Article, Language.Current, statement.ArticleId)}#{statement.Id}";

    private static string Age(AgeBand ages)
    {
        var last = ages.BelowMonths - 1;
        var inYears = ages.FromMonths >= MonthsInYear && ages.FromMonths % MonthsInYear == 0 && (last is null || (last + 1) % MonthsInYear == 0);
        return (inYears, last) switch
        {
            (_, null) => Say("Articles.Band.From", ages.FromMonths / MonthsInYear),
            (true, _) => Say("Articles.Band.Years", ages.FromMonths / MonthsInYear, last / MonthsInYear),
            _ => Say("Articles.Band.Months", ages.FromMonths, last),
        };
    }
}

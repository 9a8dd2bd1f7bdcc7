using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Web.Pages.Articles;

/// <summary>Which statements to show; null is every one.</summary>
public sealed record StatementFilter(StatementTopic? Topic = null, Verdict? Verdict = null, string? ArticleId = null)
{
    public bool Includes(Statement statement) =>
        (Topic is null || statement.Topic == Topic)
        && (Verdict is null || statement.Verdict == Verdict)
        && (ArticleId is null || string.Equals(statement.ArticleId, ArticleId, StringComparison.Ordinal));
}

using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>What an article says, in our words, with the verdict and the source that the verdict rests on.</summary>
public sealed record StatementAnswer(string Id, string Article, StatementTopic Topic, string Text, Verdict Verdict, string Reason, SourceAnswer Source)
{
    public static StatementAnswer Of(Statement statement)
    {
        var lang = Language.Current.Id;
        return new(
            statement.Id, statement.ArticleId, statement.Topic, statement.Text.In(lang), statement.Verdict, statement.Reason.In(lang),
            SourceAnswer.Of(statement.Citation));
    }
}

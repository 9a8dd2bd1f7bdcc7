namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What one article says, in our words, and what is known about it.</summary>
/// <param name="Id">Public id.</param>
/// <param name="ArticleId">Id of the <see cref="Article"/>.</param>
/// <param name="FormIds">Ids of the supplement forms it is about; empty when it is about none.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Category">What kind of statement it is.</param>
/// <param name="Text">The statement, never the article’s own sentence.</param>
/// <param name="Verdict">What research and authorities say of it.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="ConflictsWith">Ids of statements of other articles, or of the same one, that say otherwise.</param>
/// <param name="Citation">What the verdict rests on.</param>
public sealed record Statement(
    string Id, string ArticleId, IReadOnlyList<string> FormIds, StatementTopic Topic, StatementCategory Category, BilingualText Text,
    Verdict Verdict, BilingualText Reason, IReadOnlyList<string> ConflictsWith, Citation Citation)
{
    /// <summary>True for a benefit that the EU does not authorise as a claim (Regulation (EU) 432/2012) and that research does not bear out either.</summary>
    public bool IsUnauthorisedClaim => Category == StatementCategory.Benefit && Verdict is not (Verdict.EuAuthorised or Verdict.WellSupported);
}

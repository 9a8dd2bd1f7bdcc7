using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What articles and research say of one form for one goal.</summary>
/// <param name="FormId">Id of the form.</param>
/// <param name="ArticlesFor">Numbers of the articles that name the form for this goal.</param>
/// <param name="ArticlesAgainst">Numbers of the articles that advise against it for this goal.</param>
/// <param name="ArticlesText">What they say, in our words.</param>
/// <param name="Evidence">What research says of this form for this goal.</param>
/// <param name="EvidenceText">The same in words.</param>
/// <param name="StudyIds">The studies it rests on.</param>
/// <param name="Citation">Who made the summary.</param>
public sealed record GoalForm(
    string FormId, IReadOnlyList<string> ArticlesFor, IReadOnlyList<string> ArticlesAgainst, BilingualText ArticlesText, GoalEvidence Evidence,
    BilingualText EvidenceText, IReadOnlyList<string> StudyIds, Citation Citation);

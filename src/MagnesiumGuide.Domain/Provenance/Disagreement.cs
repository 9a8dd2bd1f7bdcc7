namespace MagnesiumGuide.Domain.Provenance;

/// <summary>Something on which the articles do not agree, told in one short text that says who is right.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">What each side says, and who is right.</param>
/// <param name="First">Ids of the statements of one side.</param>
/// <param name="Second">Ids of the statements of the other side.</param>
/// <param name="Right">Ids of the statements that are right, or closest to it; empty when neither side is.</param>
/// <param name="Citation">What the judgement rests on.</param>
public sealed record Disagreement(
    string Id, StatementTopic Topic, BilingualText Text, IReadOnlyList<string> First, IReadOnlyList<string> Second,
    IReadOnlyList<string> Right, Citation Citation)
{
    /// <summary>The statements of both sides.</summary>
    public IEnumerable<string> StatementIds => First.Concat(Second);
}

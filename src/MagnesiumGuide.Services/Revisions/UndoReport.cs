namespace MagnesiumGuide.Services.Revisions;

/// <summary>What came of undoing a change.</summary>
/// <param name="ChangeId">The change that undid it, or null when there was nothing left to undo.</param>
/// <param name="Undone">How many rows went back.</param>
/// <param name="Kept">Rows that were changed since, as table and key; they keep what they have.</param>
public sealed record UndoReport(long? ChangeId, int Undone, IReadOnlyList<string> Kept);

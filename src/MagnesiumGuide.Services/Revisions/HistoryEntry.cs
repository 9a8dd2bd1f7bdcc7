using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>A change with what it did.</summary>
/// <param name="Change">Who, when, why and by which source.</param>
/// <param name="Rows">What it did to rows: the first ones, or those of a page.</param>
/// <param name="RowCount">How many rows it touched in all.</param>
public sealed record HistoryEntry(ChangeRow Change, IReadOnlyList<RowDifference> Rows, int RowCount);

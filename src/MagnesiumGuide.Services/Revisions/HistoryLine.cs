using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>One row of one change, for a file.</summary>
/// <param name="Change">Who, when, why and by which source.</param>
/// <param name="Row">What it did to the row.</param>
public sealed record HistoryLine(ChangeRow Change, RowDifference Row);

using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Editing;

/// <summary>A draft held against what is stored.</summary>
/// <param name="Outcome">What came of it.</param>
public sealed record EditResult(EditOutcome Outcome)
{
    /// <summary>The food as it is stored; null when it is new.</summary>
    public FoodRow? Before { get; init; }

    /// <summary>The food as it would be stored; null when that cannot be said.</summary>
    public FoodRow? After { get; init; }

    /// <summary>What differs between the two.</summary>
    public IReadOnlyList<RowDifference> Differences { get; init; } = [];

    /// <summary>The rules that it breaks.</summary>
    public IReadOnlyList<FoodFault> Faults { get; init; } = [];

    /// <summary>At a conflict: what was saved meanwhile, the last first.</summary>
    public IReadOnlyList<ChangeRow> Meanwhile { get; init; } = [];

    /// <summary>The change that was saved.</summary>
    public ChangeRow? Change { get; init; }

    /// <summary>True when it changes this field of this row.</summary>
    public bool Touches(string table, string rowId, string field) => Differences.Any(d =>
        string.Equals(d.Table, table, StringComparison.Ordinal) && string.Equals(d.RowId, rowId, StringComparison.Ordinal)
        && d.Fields.Any(f => string.Equals(f.Name, field, StringComparison.Ordinal)));
}

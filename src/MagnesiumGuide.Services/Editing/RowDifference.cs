namespace MagnesiumGuide.Services.Editing;

/// <summary>What a draft or a change does to one row.</summary>
/// <param name="Table">Name of its table, as history holds it.</param>
/// <param name="RowId">Its natural key.</param>
/// <param name="FoodId">The food it belongs to.</param>
/// <param name="IsAddition">True when the row is new.</param>
/// <param name="Fields">The fields that differ; of an addition in history none.</param>
public sealed record RowDifference(string Table, string RowId, string FoodId, bool IsAddition, IReadOnlyList<FieldDifference> Fields);

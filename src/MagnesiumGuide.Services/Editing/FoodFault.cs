namespace MagnesiumGuide.Services.Editing;

/// <summary>A rule that is broken, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="RowId">The row that breaks it.</param>
public sealed record FoodFault(FoodRule Rule, string RowId);

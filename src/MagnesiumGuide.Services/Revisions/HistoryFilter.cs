namespace MagnesiumGuide.Services.Revisions;

/// <summary>Which changes to show; null leaves a question out.</summary>
/// <param name="FoodId">Only what touched this food.</param>
/// <param name="Who">Only what this account or command did.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="FromUtc">Not before this moment.</param>
/// <param name="BeforeUtc">Before this moment.</param>
public sealed record HistoryFilter(
    string? FoodId = null, string? Who = null, ChangeKind? Kind = null, DateTime? FromUtc = null, DateTime? BeforeUtc = null);

using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A meal of our own.</summary>
public sealed class MealRow : CitedRow
{
    public MealKind Kind { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }

    /// <summary>Its foods with their grams: <c>havermout~50;banaan~130</c>.</summary>
    public required string Foods { get; set; }
}

using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A food group, with the range that its values lie in.</summary>
public sealed class FoodGroupRow : SeededRow
{
    public int Order { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public Milligrams PlausibleLow { get; set; }
    public Milligrams PlausibleHigh { get; set; }
    public required string Note { get; set; }
}

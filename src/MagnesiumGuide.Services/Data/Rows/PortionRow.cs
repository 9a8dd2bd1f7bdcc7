using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A household measure of a food.</summary>
public sealed class PortionRow : CitedRow
{
    public required string FoodId { get; set; }
    public int Order { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public Grams Grams { get; set; }
}

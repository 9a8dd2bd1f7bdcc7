namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A published food composition table.</summary>
public sealed class FoodTableRow : SeededRow
{
    public required string Name { get; set; }
    public required string Edition { get; set; }
    public required string SourceId { get; set; }
}

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A food that can take the place of another, gram for gram. Its id is both ids, joined by a slash.</summary>
public sealed class SwapRow : CitedRow
{
    public required string FromId { get; set; }
    public required string ToId { get; set; }
}

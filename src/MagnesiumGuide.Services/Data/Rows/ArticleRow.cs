using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>An article for the public.</summary>
public sealed class ArticleRow : CitedRow
{
    public int Order { get; set; }
    public required string Title { get; set; }
    public required string Publisher { get; set; }
    public DateOnly? Date { get; set; }
    public ArticleKind Kind { get; set; }
    public required string AboutNl { get; set; }
    public required string AboutEn { get; set; }
}

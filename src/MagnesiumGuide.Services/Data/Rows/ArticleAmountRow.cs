using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A daily amount as an article states it.</summary>
public sealed class ArticleAmountRow : CitedRow
{
    public int Order { get; set; }
    public required string ArticleId { get; set; }
    public Sex? Sex { get; set; }
    public PhysiologicalState State { get; set; }
    public int FromMonths { get; set; }
    public int? BelowMonths { get; set; }

    /// <summary>True when the article says it of a supplement alone.</summary>
    public bool IsFromSupplement { get; set; }

    public Milligrams Low { get; set; }
    public Milligrams High { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

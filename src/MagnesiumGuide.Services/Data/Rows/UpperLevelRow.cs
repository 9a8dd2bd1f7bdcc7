using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A tolerable upper intake level.</summary>
public sealed class UpperLevelRow : CitedRow
{
    public int Order { get; set; }
    public required string Body { get; set; }
    public required string Country { get; set; }
    public int? Year { get; set; }
    public int FromMonths { get; set; }
    public int? BelowMonths { get; set; }

    /// <summary>Null where the body could not set one.</summary>
    public Milligrams? PerDay { get; set; }
    public required string CountsNl { get; set; }
    public required string CountsEn { get; set; }
    public required string BasisNl { get; set; }
    public required string BasisEn { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
    public bool IsUsed { get; set; }
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>What one food table says of a food.</summary>
public sealed class FoodValueRow : CitedRow
{
    public required string FoodId { get; set; }
    public required string TableId { get; set; }
    public required string Code { get; set; }
    public required string TableName { get; set; }

    /// <summary>Per 100 g; null when not known.</summary>
    public Milligrams? Magnesium { get; set; }
    public ValueStatus Status { get; set; }
    public int? EnergyKcal { get; set; }
    public bool IsPreferred { get; set; }
    public TableMatch Match { get; set; }

    /// <summary>Why the value may lie outside the range of its group; may be empty.</summary>
    public required string RangeNote { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>One row of one body's table.</summary>
public sealed class ReferenceValueRow : CitedRow
{
    public required string SetId { get; set; }

    /// <summary>Place in the table.</summary>
    public int Order { get; set; }
    public required string Body { get; set; }
    public int Year { get; set; }
    public ReferenceKind Kind { get; set; }

    /// <summary>Null for both.</summary>
    public Sex? Sex { get; set; }
    public PhysiologicalState State { get; set; }
    public Feeding? Feeding { get; set; }
    public int FromMonths { get; set; }
    public int? BelowMonths { get; set; }
    public Milligrams PerDay { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

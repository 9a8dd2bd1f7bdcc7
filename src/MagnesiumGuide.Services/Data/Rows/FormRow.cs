using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A compound that magnesium is sold as.</summary>
public sealed class FormRow : CitedRow
{
    public int Order { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }

    /// <summary>Empty when there is none.</summary>
    public required string Formula { get; set; }
    public FormGroup Group { get; set; }
    public Solubility? Solubility { get; set; }
    public EuStatus EuStatus { get; set; }
    public required string EvidenceGrade { get; set; }
    public string? VariantOf { get; set; }
    public bool IsPlainNameDefault { get; set; }
    public bool IsMedicine { get; set; }
    public required string SearchNl { get; set; }
    public required string SearchEn { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

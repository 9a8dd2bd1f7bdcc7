namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>One parameter of the absorption model.</summary>
public sealed class AbsorptionParameterRow : CitedRow
{

    /// <summary>The value, in thousandths of its unit: no decimal column sorts right on SQLite.</summary>
    public long Thousandths { get; set; }
    public required string Unit { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

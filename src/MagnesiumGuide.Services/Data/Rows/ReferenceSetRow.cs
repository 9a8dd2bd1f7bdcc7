namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>The reference values of one body.</summary>
public sealed class ReferenceSetRow : CitedRow
{
    public int Order { get; set; }
    public required string Body { get; set; }
    public required string Country { get; set; }
    public int Year { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public bool IsSelectable { get; set; }

    /// <summary>Id of the set that took its place, or null.</summary>
    public string? SupersededBy { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

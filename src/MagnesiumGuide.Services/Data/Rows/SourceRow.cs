using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A publication that numbers rest on.</summary>
public sealed class SourceRow : SeededRow
{
    public required SourceKind Kind { get; set; }
    public required string Title { get; set; }
    public required string Publisher { get; set; }
    public int? Year { get; set; }
    public required string Edition { get; set; }
    public required string Url { get; set; }
    public required string Licence { get; set; }
    public required string LicenceUrl { get; set; }
    public required string AttributionNl { get; set; }
    public required string AttributionEn { get; set; }
    public DateOnly? Retrieved { get; set; }
    public bool IsConfirmed { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
}

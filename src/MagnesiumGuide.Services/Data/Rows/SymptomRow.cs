using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A complaint that is named for too little or too much magnesium.</summary>
public sealed class SymptomRow : CitedRow
{
    public int Order { get; set; }
    public SymptomKind Kind { get; set; }
    public SymptomStage Stage { get; set; }
    public SymptomRecognition Recognition { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }

    /// <summary>Numbers of the articles that name it, separated by semicolons; may be empty.</summary>
    public required string Articles { get; set; }
}

using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A fact for a page of explanation.</summary>
public sealed class FactRow : CitedRow
{
    public int Order { get; set; }
    public FactTopic Topic { get; set; }
    public required string TitleNl { get; set; }
    public required string TitleEn { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
}

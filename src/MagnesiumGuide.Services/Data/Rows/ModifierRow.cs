using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>Context beside a result: never arithmetic.</summary>
public sealed class ModifierRow : CitedRow
{
    public int Order { get; set; }
    public ModifierTopic Topic { get; set; }
    public Recognition Recognition { get; set; }
    public bool IsRiskGroup { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
}

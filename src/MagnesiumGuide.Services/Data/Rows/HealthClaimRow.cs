namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A health claim that the EU decided on.</summary>
public sealed class HealthClaimRow : CitedRow
{
    public int Order { get; set; }
    public bool IsAuthorised { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
    public required string ConditionNl { get; set; }
    public required string ConditionEn { get; set; }
}

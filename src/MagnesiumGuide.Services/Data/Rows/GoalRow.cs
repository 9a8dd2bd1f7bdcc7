using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A goal that articles name forms for.</summary>
public sealed class GoalRow : CitedRow
{
    public int Order { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public GoalEvidence Evidence { get; set; }
    public required string EvidenceNl { get; set; }
    public required string EvidenceEn { get; set; }
    public required string ClaimNl { get; set; }
    public required string ClaimEn { get; set; }

    /// <summary>Ids of sources, separated by semicolons.</summary>
    public required string Sources { get; set; }
}

using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>What is said of one form for one goal.</summary>
public sealed class GoalFormRow : CitedRow
{
    public int Order { get; set; }
    public required string GoalId { get; set; }
    public required string FormId { get; set; }

    /// <summary>Numbers of articles, separated by semicolons.</summary>
    public required string ArticlesFor { get; set; }

    /// <summary>Numbers of articles, separated by semicolons.</summary>
    public required string ArticlesAgainst { get; set; }
    public required string ArticlesNl { get; set; }
    public required string ArticlesEn { get; set; }
    public GoalEvidence Evidence { get; set; }
    public required string EvidenceNl { get; set; }
    public required string EvidenceEn { get; set; }

    /// <summary>Ids of studies, separated by semicolons.</summary>
    public required string Studies { get; set; }
}

using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>What one article says, in our words.</summary>
public sealed class StatementRow : CitedRow
{
    public int Order { get; set; }
    public required string ArticleId { get; set; }

    /// <summary>Ids of forms, a semicolon between them; may be empty.</summary>
    public required string FormIds { get; set; }

    public StatementTopic Topic { get; set; }
    public StatementCategory Category { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
    public Verdict Verdict { get; set; }
    public required string ReasonNl { get; set; }
    public required string ReasonEn { get; set; }

    /// <summary>Ids of statements, a semicolon between them; may be empty.</summary>
    public required string ConflictsWith { get; set; }

    /// <summary>Numbers of the notes on the articles that this row was written from, a semicolon between them.</summary>
    public required string Origin { get; set; }
}

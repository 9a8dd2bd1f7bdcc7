using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>Something on which the articles do not agree. Ids of statements stand with a semicolon between them.</summary>
public sealed class DisagreementRow : CitedRow
{
    public int Order { get; set; }
    public StatementTopic Topic { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
    public required string First { get; set; }
    public required string Second { get; set; }
    public required string Right { get; set; }
}

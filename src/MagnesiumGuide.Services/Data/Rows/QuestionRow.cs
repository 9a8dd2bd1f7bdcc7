using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A question that people ask.</summary>
public sealed class QuestionRow : CitedRow
{
    public int Order { get; set; }
    public QuestionTopic Topic { get; set; }
    public required string QuestionNl { get; set; }
    public required string QuestionEn { get; set; }
    public required string AnswerNl { get; set; }
    public required string AnswerEn { get; set; }

    /// <summary>Where the site shows the answer, then where to do something with it; a semicolon between them.</summary>
    public required string Page { get; set; }
}

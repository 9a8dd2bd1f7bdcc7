using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A number that an article gives for a food.</summary>
public sealed class ArticleFoodNumberRow : CitedRow
{
    public int Order { get; set; }
    public required string ArticleId { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public Milligrams Low { get; set; }
    public Milligrams High { get; set; }
    public required string PortionNl { get; set; }
    public required string PortionEn { get; set; }
    public Grams ReadLow { get; set; }
    public Grams ReadHigh { get; set; }
    public Grams MeantLow { get; set; }
    public Grams MeantHigh { get; set; }
    public Milligrams TablePerHundredGrams { get; set; }
    public FoodNumberFinding Finding { get; set; }
    public required string ExplainedNl { get; set; }
    public required string ExplainedEn { get; set; }
}

using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A study that says something of forms.</summary>
public sealed class FormStudyRow : CitedRow
{
    public int Order { get; set; }
    public StudySpecies Species { get; set; }
    public int? Number { get; set; }
    public required string PeopleNl { get; set; }
    public required string PeopleEn { get; set; }
    public required string MethodNl { get; set; }
    public required string MethodEn { get; set; }
    public required string DoseNl { get; set; }
    public required string DoseEn { get; set; }
    public required string ResultNl { get; set; }
    public required string ResultEn { get; set; }
    public required string FundingNl { get; set; }
    public required string FundingEn { get; set; }
    public required string NotShownNl { get; set; }
    public required string NotShownEn { get; set; }

    /// <summary>Ids of forms, separated by semicolons.</summary>
    public required string Forms { get; set; }
}

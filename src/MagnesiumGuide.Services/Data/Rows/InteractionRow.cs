using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>Magnesium together with a medicine, a nutrient or a condition.</summary>
public sealed class InteractionRow : CitedRow
{
    public int Order { get; set; }
    public InteractionKind Kind { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public required string ExamplesNl { get; set; }
    public required string ExamplesEn { get; set; }
    public required string Search { get; set; }
    public required string WhatNl { get; set; }
    public required string WhatEn { get; set; }
    public InteractionDirection Direction { get; set; }

    /// <summary>Hours the other is taken before magnesium: the least a source states.</summary>
    public int? BeforeHours { get; set; }

    /// <summary>The most a source states; this one is kept.</summary>
    public int? BeforeHoursHigh { get; set; }

    /// <summary>Hours the other is taken after magnesium: the least a source states.</summary>
    public int? AfterHours { get; set; }

    /// <summary>The most a source states; this one is kept.</summary>
    public int? AfterHoursHigh { get; set; }
    public required string SpacingNl { get; set; }
    public required string SpacingEn { get; set; }
    public InteractionSeverity Severity { get; set; }
    public InteractionAction Action { get; set; }
    public bool IsContraindication { get; set; }
    public int? EgfrFrom { get; set; }
    public int? EgfrBelow { get; set; }
    public required string Articles { get; set; }
}

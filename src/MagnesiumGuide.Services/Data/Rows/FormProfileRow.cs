using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>What is known of a form; its id is that of the form. Percentages and the molar mass are thousandths: no decimal columns.</summary>
public sealed class FormProfileRow : CitedRow
{
    /// <summary>In thousandths of a g/mol, as printed, for the check; null when there is no formula.</summary>
    public long? PrintedMolarMass { get; set; }
    public required string HydrateNl { get; set; }
    public required string HydrateEn { get; set; }
    public required string EuNl { get; set; }
    public required string EuEn { get; set; }
    public required string EuSourceId { get; set; }
    public required string EuLocator { get; set; }
    public bool IsEuConfirmed { get; set; }
    public AbsorptionDisplay Absorption { get; set; }

    /// <summary>In thousandths of a per cent.</summary>
    public long? AbsorptionLow { get; set; }

    /// <summary>In thousandths of a per cent.</summary>
    public long? AbsorptionHigh { get; set; }
    public required string AbsorptionNl { get; set; }
    public required string AbsorptionEn { get; set; }
    public required string AbsorptionStudies { get; set; }
    public GutTolerance Tolerance { get; set; }
    public required string ToleranceNl { get; set; }
    public required string ToleranceEn { get; set; }
    public required string ToleranceStudies { get; set; }
    public required string CautionsNl { get; set; }
    public required string CautionsEn { get; set; }
    public required string TimingNl { get; set; }
    public required string TimingEn { get; set; }
    public required string LabelNl { get; set; }
    public required string LabelEn { get; set; }

    /// <summary>In thousandths of a per cent.</summary>
    public long? CommercialLow { get; set; }

    /// <summary>In thousandths of a per cent.</summary>
    public long? CommercialHigh { get; set; }
    public long? PubChem { get; set; }
    public required string UnknownNl { get; set; }
    public required string UnknownEn { get; set; }

    /// <summary>Ids of sources, separated by semicolons.</summary>
    public required string Sources { get; set; }
}

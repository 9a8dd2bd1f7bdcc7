namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What the numbers on uptake of a form in people stand for.</summary>
public enum AbsorptionDisplay
{
    /// <summary>There are no numbers, only words.</summary>
    TextOnly,

    /// <summary>The lowest and the highest share taken up, from studies that differ in method, dose and people.</summary>
    Range,

    /// <summary>The share that came back in the urine: not the share taken up.</summary>
    Recovery,

    /// <summary>The share at a high dose; it rises as the dose falls.</summary>
    DoseCurve,
}

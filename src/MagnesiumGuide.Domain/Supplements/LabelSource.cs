namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Where the amount of magnesium of a label comes from, the surest first.</summary>
public enum LabelSource
{
    /// <summary>No amount can be given.</summary>
    None,

    /// <summary>The label states milligrams of magnesium.</summary>
    Declared,

    /// <summary>The label states millimoles or milliequivalents.</summary>
    Mmol,

    /// <summary>The label states the per cent of the compound that is magnesium.</summary>
    Percent,

    /// <summary>Worked out from the per cent of the reference intake, with a band of half a point.</summary>
    Nrv,

    /// <summary>Worked out from the formula of the compound.</summary>
    Computed,

    /// <summary>An excipient, or a product for the skin or the bath: nothing counts.</summary>
    NotCounted,
}

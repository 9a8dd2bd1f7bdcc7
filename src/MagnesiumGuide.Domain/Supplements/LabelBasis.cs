namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What the number on a pot is an amount of.</summary>
public enum LabelBasis
{
    /// <summary>The whole compound.</summary>
    Compound,

    /// <summary>The magnesium in it.</summary>
    Elemental,

    /// <summary>Not known which: both are worked out.</summary>
    Unknown,
}

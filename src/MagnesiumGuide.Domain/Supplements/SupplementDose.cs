using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A supplement or medicine as it stands on the pot, and how many a day are taken.</summary>
/// <param name="Form">The form.</param>
/// <param name="LabelMilligrams">The number on the pot, in mg per piece.</param>
/// <param name="Basis">What that number is an amount of.</param>
/// <param name="PerDay">Pieces a day.</param>
public sealed record SupplementDose(SupplementForm Form, decimal LabelMilligrams, LabelBasis Basis, decimal PerDay)
{
    /// <summary>The least elemental magnesium per day this can be; null when the compound has no formula to work it out with.</summary>
    public Milligrams? LowPerDay => Basis == LabelBasis.Elemental ? AsElemental : AsCompound;

    /// <summary>The most elemental magnesium per day this can be; null when not known.</summary>
    public Milligrams? HighPerDay => Basis == LabelBasis.Compound ? AsCompound : AsElemental;

    /// <summary>True when the pot leaves open how much it is.</summary>
    public bool IsRange => LowPerDay != HighPerDay;

    private Milligrams AsElemental => Milligrams.Of(LabelMilligrams * PerDay);

    // Worked out from the unrounded fraction and rounded once.
    private Milligrams? AsCompound =>
        Form.Formula is { } formula ? Milligrams.Of(LabelMilligrams * PerDay * formula.ElementalFraction) : null;
}

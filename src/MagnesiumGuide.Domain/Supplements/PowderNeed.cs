using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How much of a pure compound holds an amount of magnesium, and what comes along with it.</summary>
/// <param name="Magnesium">The elemental magnesium that is wanted.</param>
/// <param name="CompoundMilligrams">The whole compound, in mg, not rounded.</param>
public sealed record PowderNeed(Milligrams Magnesium, decimal CompoundMilligrams)
{
    /// <summary>What is not magnesium: the rest of the compound, its crystal water included, in mg, not rounded.</summary>
    public decimal CompanionMilligrams => CompoundMilligrams - Magnesium.Value;

    /// <summary>The whole compound in g, not rounded.</summary>
    public decimal CompoundGrams => CompoundMilligrams / 1000m;

    /// <summary>Works it out from the unrounded elemental fraction of a formula; what is in the shops may hold more water or other substances.</summary>
    public static PowderNeed For(ChemicalFormula formula, Milligrams magnesium) => new(magnesium, magnesium.Value / formula.ElementalFraction);
}

namespace MagnesiumGuide.Domain.Amounts;

/// <summary>An amount of elemental magnesium in the units of chemistry, exact until it is rounded for a reader.</summary>
public static class Equivalents
{
    /// <summary>Grams of magnesium in one mole: the standard atomic weight, CIAAW 2021.</summary>
    public const decimal MilligramsPerMillimole = 24.305m;

    /// <summary>Charge of a magnesium ion: milliequivalents in one millimole.</summary>
    public const int MilliequivalentsPerMillimole = 2;

    /// <summary>The amount in mmol.</summary>
    public static decimal Millimoles(this Milligrams amount) => amount.Value / MilligramsPerMillimole;

    /// <summary>The amount in mEq; worked out from the amount itself, never from rounded mmol.</summary>
    public static decimal Milliequivalents(this Milligrams amount) => amount.Value * MilliequivalentsPerMillimole / MilligramsPerMillimole;
}

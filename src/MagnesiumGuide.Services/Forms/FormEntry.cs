using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Forms;

/// <summary>A form with its profile, and what follows from its formula.</summary>
/// <param name="Form">The form.</param>
/// <param name="Profile">What is known of it.</param>
public sealed record FormEntry(SupplementForm Form, FormProfile Profile)
{
    /// <summary>The smaller amount of magnesium that powder is worked out for.</summary>
    public static readonly Milligrams Small = Milligrams.Of(100);

    /// <summary>The larger amount of magnesium that powder is worked out for: EFSA's upper level from 4 years.</summary>
    public static readonly Milligrams Large = Milligrams.Of(250);

    /// <summary>The compound of a label example, in mg.</summary>
    private const decimal LabelCompound = 500m;

    /// <summary>Elemental magnesium in per cent of the pure compound, not rounded; null when there is no formula.</summary>
    public decimal? ElementalPercent => Form.Formula?.ElementalFraction * 100m;

    /// <summary>Powder for 100 mg of magnesium; null when there is no formula.</summary>
    public PowderNeed? ForSmall => For(Small);

    /// <summary>Powder for 250 mg of magnesium; null when there is no formula.</summary>
    public PowderNeed? ForLarge => For(Large);

    /// <summary>The magnesium in 500 mg of the pure compound, as a label example; null when there is no formula.</summary>
    public Milligrams? OnLabel => Form.Formula is { } formula ? Milligrams.Of(LabelCompound * formula.ElementalFraction) : null;

    private PowderNeed? For(Milligrams magnesium) => Form.Formula is { } formula ? PowderNeed.For(formula, magnesium) : null;
}

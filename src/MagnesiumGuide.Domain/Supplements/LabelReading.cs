using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What a label says of magnesium. What it does not say is null, never zero.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Forms">The forms it supplies, in the order of the text; empty when it names none.</param>
/// <param name="NamesMagnesium">True when the text names magnesium at all, also to say that it is not in it.</param>
/// <param name="CompoundMilligrams">Mg of the whole compound, for <paramref name="Serving"/>.</param>
/// <param name="Elemental">Magnesium for <paramref name="Serving"/>; zero when nothing counts.</param>
/// <param name="Low">The least it can be, where it was worked out.</param>
/// <param name="High">The most it can be, where it was worked out.</param>
/// <param name="PerUnit">Magnesium in one capsule, tablet or scoop.</param>
/// <param name="PerDay">Magnesium a day; null when the label does not say how many, or gives a range.</param>
/// <param name="PerDayLow">The least a day that this can be.</param>
/// <param name="PerDayHigh">The most a day that this can be.</param>
/// <param name="Serving">What the amounts are for.</param>
/// <param name="UnitsPerDay">How many a day the label says.</param>
/// <param name="Source">Where <paramref name="Elemental"/> comes from.</param>
/// <param name="OxideShare">Share of the magnesium that is from oxide if a bisglycinate above its theoretical content is mixed with it, 0 to 1.</param>
/// <param name="Flags">What stands out, in the order of <see cref="LabelNote"/>.</param>
/// <param name="Spans">What each part of the text was read as, in order, without overlap.</param>
public sealed record LabelReading(
    string Text, IReadOnlyList<SupplementForm> Forms, bool NamesMagnesium, decimal? CompoundMilligrams,
    Milligrams? Elemental, Milligrams? Low, Milligrams? High, Milligrams? PerUnit,
    Milligrams? PerDay, Milligrams? PerDayLow, Milligrams? PerDayHigh, LabelServing Serving, LabelCount? UnitsPerDay,
    LabelSource Source, decimal? OxideShare, IReadOnlyList<LabelNote> Flags, IReadOnlyList<LabelSpan> Spans)
{
    /// <summary>True when it says so of this label.</summary>
    public bool Has(LabelNote flag) => Flags.Contains(flag);
}

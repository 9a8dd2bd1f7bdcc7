using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Several pots together, per day.</summary>
/// <param name="Low">The least they give; a pot of which no amount per day is known counts for nothing here.</param>
/// <param name="High">The most that the known pots give.</param>
/// <param name="IsLowerBound">True when of one of them no amount per day is known, so that the total is "at least".</param>
public sealed record LabelTotal(Milligrams Low, Milligrams High, bool IsLowerBound)
{
    /// <summary>Adds up; null when nothing is known of any.</summary>
    public static LabelTotal? Of(IReadOnlyList<LabelReading> pots)
    {
        var known = pots.Where(p => p.PerDayLow is not null).ToList();
        return known.Count == 0 ? null : new LabelTotal(
            Milligrams.FromMicrograms(known.Sum(p => p.PerDayLow!.Value.Micrograms)),
            Milligrams.FromMicrograms(known.Sum(p => p.PerDayHigh!.Value.Micrograms)),
            known.Count < pots.Count);
    }

    /// <summary>Per cent of an upper level, of the high end.</summary>
    public decimal PercentOf(Milligrams level) => Percent(High, level);

    /// <summary>Per cent that one amount is of another.</summary>
    public static decimal Percent(Milligrams amount, Milligrams of) => amount.Value / of.Value * 100m;
}

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How many a day the label says: one number, or a range that stays a range.</summary>
/// <param name="Low">The fewest.</param>
/// <param name="High">The most; the same when the label gives one number.</param>
public readonly record struct LabelCount(decimal Low, decimal High)
{
    /// <summary>True when the label gives a range.</summary>
    public bool IsRange => Low != High;
}

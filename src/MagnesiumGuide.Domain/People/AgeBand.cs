namespace MagnesiumGuide.Domain.People;

/// <summary>Ages in completed months: <see cref="FromMonths"/> is included, <see cref="BelowMonths"/> is not; null is no upper end.</summary>
/// <param name="FromMonths">The first month of the band, 0 or more.</param>
/// <param name="BelowMonths">The first month after the band, or null when it has no end.</param>
public readonly record struct AgeBand(int FromMonths, int? BelowMonths)
{
    /// <summary>True when an age in completed months lies in this band.</summary>
    public bool Includes(int ageMonths) => ageMonths >= FromMonths && (BelowMonths is null || ageMonths < BelowMonths);

    /// <summary>True when some age lies in both bands.</summary>
    public bool Overlaps(AgeBand other) =>
        (other.BelowMonths is null || FromMonths < other.BelowMonths) && (BelowMonths is null || other.FromMonths < BelowMonths);
}

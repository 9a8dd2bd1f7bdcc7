namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Hours to keep between two intakes, as sources state them: one figure, or a range of which the stricter end is used.</summary>
/// <param name="Low">The least that a source states, in whole hours.</param>
/// <param name="High">The most that a source states, in whole hours; at least <paramref name="Low"/>.</param>
public readonly record struct HourRange(int Low, int High)
{
    /// <summary>The stricter rule, in minutes.</summary>
    public int StrictMinutes => High * 60;
}

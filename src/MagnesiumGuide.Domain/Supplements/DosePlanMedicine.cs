namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A medicine, nutrient or condition of somebody, and when it is taken.</summary>
/// <param name="Interaction">What is known of it with magnesium.</param>
/// <param name="Times">Minutes after midnight, 0 to 1,439, every day the same; empty when no time matters.</param>
public sealed record DosePlanMedicine(Interaction Interaction, IReadOnlyList<int> Times)
{
    private const int Day = 24 * 60;

    /// <summary>True when magnesium at this minute keeps the stricter rule on both sides, today and over midnight.</summary>
    /// <param name="minute">Minutes after midnight; past 1,439 is the next day.</param>
    public bool Allows(int minute) => Slack(minute) >= 0;

    /// <summary>How many minutes more than the rule asks lie between magnesium at this minute and the nearest intake; below zero the rule is broken.</summary>
    public int Slack(int minute) => Interaction is { Before: { } before, After: { } after } && Times.Count > 0
        ? Times.Min(time => Math.Min(
            Forward(time, minute) - before.StrictMinutes,
            Forward(minute, time) - after.StrictMinutes))
        : int.MaxValue;

    // From one time of the day on to the next of the other; at the same time there is nothing between them.
    private static int Forward(int from, int to) => (((to - from) % Day) + Day) % Day;
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Web.Charts;

/// <summary>The one scale that both meters of a day share, in milligrams, so that the eye can compare them.</summary>
public sealed class MeterScale
{
    private static readonly decimal[] Steps = [10, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000];

    private MeterScale(decimal end, decimal step)
    {
        End = end;
        Step = step;
    }

    /// <summary>Right end.</summary>
    public decimal End { get; }

    /// <summary>Distance between two ticks.</summary>
    public decimal Step { get; }

    /// <summary>The ticks, from zero to the end.</summary>
    public IEnumerable<decimal> Ticks => Enumerable.Range(0, (int)(End / Step) + 1).Select(i => i * Step);

    /// <summary>A scale that holds a day, what it is held against, and some room for what is not known.</summary>
    public static MeterScale For(IntakeAssessment day)
    {
        var open = day.IsLowerBound ? 1.08m : 1m;
        var most = new List<decimal> { 10m, (day.Total?.Value ?? 0m) * open, day.UpperLevel?.CountedHigh.Value ?? 0m, day.UpperLevel?.Level.PerDay?.Value ?? 0m };
        most.AddRange(ReferencesOf(day).Select(c => c.Reference.PerDay.Value));
        return Holding(most.Max());
    }

    /// <summary>A scale that holds these amounts and leaves a little room beyond the largest.</summary>
    public static MeterScale For(IReadOnlyList<Milligrams> amounts) => Holding(Math.Max(10m, amounts.Select(a => a.Value).DefaultIfEmpty().Max() * 1.02m));

    private static MeterScale Holding(decimal end)
    {
        var step = Steps.FirstOrDefault(s => Math.Ceiling(end / s) <= MostTicks(end), Steps[^1]);
        return new MeterScale(Math.Ceiling(end / step) * step, step);
    }

    /// <summary>A scale that holds several days, so that the eye can compare them; one day or more.</summary>
    public static MeterScale For(IEnumerable<IntakeAssessment> days) => days.Select(For).MaxBy(s => s.End)!;

    /// <summary>The reference value of a day: one, or one for each column.</summary>
    public static IEnumerable<Comparison> ReferencesOf(IntakeAssessment day) => ReferencesOf(day.Comparisons);

    /// <summary>The reference value among comparisons: one, or one for each column.</summary>
    public static IEnumerable<Comparison> ReferencesOf(IReadOnlyList<Comparison> comparisons) =>
        comparisons.TakeWhile(c => c.Reference.Kind == comparisons[0].Reference.Kind);

    // At 320 px: as many numbers as stay apart, zero not counted; longer numbers, fewer of them.
    private static int MostTicks(decimal end) => end switch
    {
        < 900 => 7,
        < 9_000 => 5,
        _ => 4,
    };

    /// <summary>Where an amount lies, in per cent of the width.</summary>
    public decimal Percent(Milligrams amount) => Percent(amount.Value);

    /// <summary>Where a number of milligrams lies, in per cent of the width.</summary>
    public decimal Percent(decimal milligrams) => Math.Round(Math.Min(milligrams / End, 1m) * 100m, 2, MidpointRounding.AwayFromZero);
}

using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>Sums over the lines of a day, in whole micrograms. Unknown lines are left out and make the sum a lower bound.</summary>
public static class IntakeTotals
{
    /// <summary>The sum of what is known; null when there are lines and nothing of them is known; zero when there are none.</summary>
    public static Milligrams? Sum(IEnumerable<Contribution> lines)
    {
        var all = lines.ToList();
        var known = all.Where(l => l.Counting is not null).ToList();
        return all.Count > 0 && known.Count == 0
            ? null
            : Milligrams.FromMicrograms(known.Sum(l => l.Counting!.Value.Micrograms));
    }

    /// <summary>The sum of one part of the day.</summary>
    public static Milligrams? Of(IEnumerable<Contribution> lines, IntakePart part) => Sum(lines.Where(l => l.Part == part));
}

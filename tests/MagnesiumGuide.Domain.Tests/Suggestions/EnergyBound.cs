using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

/// <summary>
/// What no plan can go below, for lists too long to write every plan down. It goes through every number of portions of every two
/// foods, and takes for the third the least energy of all foods that hold what is then still missing. It leaves out nothing, and only
/// allows too much: a food may stand in a plan twice. So a plan that is as low as this is the best there is.
/// </summary>
internal static class EnergyBound
{
    /// <summary>The least energy, in kcal, of any plan of so many portions that reaches the gap; null when none reaches it.</summary>
    public static decimal? Of(decimal gapMg, IReadOnlyList<PlanFood> foods, int portions)
    {
        var parts = Enumerable.Range(0, portions + 1).Select(count => Parts(foods, count)).ToArray();
        var least = decimal.MaxValue;
        for (var a = portions; a * 3 >= portions; a--)
        {
            for (var b = Math.Min(a, portions - a); b * 2 >= portions - a; b--)
            {
                least = Math.Min(least, Least(gapMg, parts[a], parts[b], parts[portions - a - b]));
            }
        }

        return least == decimal.MaxValue ? null : least;
    }

    // The poorest first; no food at all where the count is zero.
    private static (double Mg, double Kcal)[] Parts(IReadOnlyList<PlanFood> foods, int count) => count == 0
        ? [(0, 0)]
        : [.. foods.Where(f => f.Most >= count).Select(f => ((double)f.Magnesium(count).Value, (double)f.Kcal(count))).OrderBy(p => p.Item1)];

    // The richer the second is, the less the third has to hold: it is read once, from the richest down.
    private static decimal Least(decimal gapMg, (double Mg, double Kcal)[] first, (double Mg, double Kcal)[] second, (double Mg, double Kcal)[] third)
    {
        const double Hair = 1e-6;
        var least = double.MaxValue;
        foreach (var a in first)
        {
            var (next, cheapest) = (third.Length - 1, double.MaxValue);
            foreach (var b in second)
            {
                for (; next >= 0 && a.Mg + b.Mg + third[next].Mg >= (double)gapMg - Hair; next--)
                {
                    cheapest = Math.Min(cheapest, third[next].Kcal);
                }

                least = Math.Min(least, a.Kcal + b.Kcal + cheapest);
            }
        }

        return least == double.MaxValue ? decimal.MaxValue : (decimal)least;
    }
}

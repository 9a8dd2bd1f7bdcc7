using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// Closes a difference with food, in the smallest change that works. In this order: fewest portions, least energy added, the
/// commonest foods (the sum of their commonness), and then by name, so that the same day always gets the same plans. Provably the
/// best of all plans over the foods it is given; see <see cref="PlanSearch"/>.
/// </summary>
public static class GapCloser
{
    /// <summary>Most plans that are given.</summary>
    public const int MostPlans = 3;

    /// <summary>Most foods in a plan.</summary>
    public const int MostFoods = 3;

    /// <summary>The best plan, then the best without its foods, then the best without the foods of both. Fewer when there are no more.</summary>
    /// <param name="gap">What is to be added at the least; nothing is suggested for zero or less.</param>
    /// <param name="foods">The foods that may be used, each once.</param>
    public static IReadOnlyList<FoodPlan> Close(Milligrams gap, IReadOnlyList<PlanFood> foods)
    {
        var plans = new List<FoodPlan>();
        var ladders = gap > Milligrams.Zero ? Ladders(foods) : [];
        var taken = new HashSet<PlanFood>(ReferenceEqualityComparer.Instance);
        while (plans.Count < MostPlans && new PlanSearch(gap.Micrograms, Without(taken, ladders)).Best() is { } best)
        {
            plans.Add(Plan(best, gap));
            taken.UnionWith(best.Parts.Select(p => p.Food));
        }

        return plans;
    }

    // Earlier plans take six foods at most, and the other parts of a plan two: a part that nine others beat is never needed.
    private static List<List<PlanPart>> Ladders(IReadOnlyList<PlanFood> foods) =>
    [
        [],
        .. Enumerable.Range(1, foods.Count == 0 ? 0 : foods.Max(f => f.Most)).Select(count =>
            PlanLadder.Of([.. foods.Where(f => f.Most >= count).Select(f => PlanPart.Of(f, count))], MostPlans * MostFoods)),
    ];

    private static List<List<PlanPart>> Without(HashSet<PlanFood> taken, List<List<PlanPart>> ladders) =>
        [.. ladders.Select(ladder => PlanLadder.Of([.. ladder.Where(p => !taken.Contains(p.Food))], MostFoods))];

    private static FoodPlan Plan(PlanParts parts, Milligrams gap)
    {
        var items = parts.Parts.OrderByDescending(p => p.Micrograms).Select(p => new PlanItem(p.Food, p.Count)).ToList();
        var lowest = items.Sum(i => i.Food.LowestMagnesium(i.Count).Micrograms);
        return new FoodPlan(items, lowest >= gap.Micrograms);
    }
}

using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

/// <summary>Writes down every plan there is, and takes the first by the order that the issue names. Slow, and plainly right.</summary>
internal static class BruteForce
{
    public static List<string> Close(decimal gapMg, IReadOnlyList<PlanFood> foods)
    {
        var (plans, left) = (new List<string>(), foods.ToList());
        while (plans.Count < 3 && Best(gapMg, left) is { } best)
        {
            plans.Add(Write(best));
            left.RemoveAll(f => best.Any(b => b.Food == f));
        }

        return plans;
    }

    /// <summary>"a a b": the name of every portion, in order.</summary>
    public static string Write(IEnumerable<(PlanFood Food, int Count)> plan) =>
        string.Join(' ', plan.OrderBy(p => p.Food.Name, StringComparer.Ordinal).SelectMany(p => Enumerable.Repeat(p.Food.Name, p.Count)));

    public static (PlanFood Food, int Count)[]? Best(decimal gapMg, IReadOnlyList<PlanFood> foods) => All(foods, 0, 3)
        .Where(plan => plan.Length > 0 && plan.Sum(p => Mg(p.Food, p.Count)) >= gapMg)
        .OrderBy(plan => plan.Sum(p => p.Count))
        .ThenBy(plan => plan.Sum(p => p.Food.KcalPerHundredGrams * p.Food.Portion.Value * p.Count))
        .ThenBy(plan => plan.Sum(p => p.Food.Commonness))
        .ThenBy(Write, StringComparer.Ordinal)
        .FirstOrDefault();

    private static IEnumerable<(PlanFood Food, int Count)[]> All(IReadOnlyList<PlanFood> foods, int from, int foodsLeft)
    {
        yield return [];
        for (var i = from; foodsLeft > 0 && i < foods.Count; i++)
        {
            for (var count = 1; count <= foods[i].Most; count++)
            {
                foreach (var rest in All(foods, i + 1, foodsLeft - 1))
                {
                    yield return [(foods[i], count), .. rest];
                }
            }
        }
    }

    private static decimal Mg(PlanFood food, int count) =>
        Math.Round(food.Content.PerHundredGrams!.Value.Value * food.Portion.Value * count * 10, MidpointRounding.AwayFromZero) / 1000m;
}

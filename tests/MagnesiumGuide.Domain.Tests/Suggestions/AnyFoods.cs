using FsCheck;
using FsCheck.Fluent;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

/// <summary>Makes foods for plans, and random lists of them in which equal values are common.</summary>
internal static class AnyFoods
{
    /// <summary>A gap in mg, and up to twelve foods.</summary>
    public static Arbitrary<(decimal GapMg, IReadOnlyList<PlanFood> Foods)> WithAGap =>
        (from seed in Gen.Choose(0, int.MaxValue) select Case(new Random(seed))).ToArbitrary();

    public static PlanFood Food(
        string name, decimal mgPer100, int kcalPer100 = 100, decimal portion = 100, int commonness = 1, int most = 3, decimal? lowest = null) => new(
        name, name, new MagnesiumContent(Milligrams.Of(mgPer100), ValueStatus.Measured),
        new MagnesiumContent(Milligrams.Of(lowest ?? mgPer100), ValueStatus.Measured), kcalPer100, Grams.Of(portion), commonness, most);

    /// <summary>A small case: few foods, small numbers, so that ties of every kind turn up.</summary>
    public static (decimal GapMg, IReadOnlyList<PlanFood> Foods) Case(Random random)
    {
        var coarse = random.Next(2) == 0;
        var foods = Enumerable.Range(0, random.Next(1, 9)).Select(i => Food(
            ((char)('a' + i)).ToString(),
            coarse ? 10 * random.Next(0, 4) : random.Next(0, 6000) / 10m,
            coarse ? 100 * random.Next(1, 3) : random.Next(1, 700),
            coarse ? 100 : random.Next(1, 2500) / 10m,
            random.Next(1, 5),
            random.Next(1, 5))).ToList();
        return (coarse ? 10 * random.Next(1, 25) : random.Next(1, 6000) / 10m, Shuffled(foods, random));
    }

    /// <summary>Many foods, drawn as food tables are: most hold little, a few hold much.</summary>
    public static List<PlanFood> Many(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => Food(
            $"food {i:0000}",
            Math.Round(5m + (decimal)(Math.Exp(random.NextDouble() * 4.5) * 4), 1),
            random.Next(15, 650),
            random.Next(2, 41) * 5,
            random.Next(1, 5),
            random.Next(1, 6)))];
    }

    public static IReadOnlyList<PlanFood> Shuffled(IReadOnlyList<PlanFood> foods, Random random)
    {
        var shuffled = foods.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }
}

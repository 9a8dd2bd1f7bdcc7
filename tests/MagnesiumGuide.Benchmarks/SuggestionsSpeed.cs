using System.Diagnostics;
using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Benchmarks;

/// <summary>
/// The time to close a difference, as a ratio to a sort of the same foods in the same run. The foods are those of USDA SR24 with
/// their own values and energy, and generated portions. The hostile ones have an energy that follows their magnesium, so that
/// hardly any food beats another.
/// </summary>
internal static class SuggestionsSpeed
{
    private const int Rounds = 15;
    private const int WarmUp = 10;
    private const int Impossible = 100_000;
    private static readonly int[] GapsMg = [5, 20, 60, 100, 150, 200, 300, 400, 600, 1000, Impossible];

    /// <summary>Prints the times; false when one is above what is promised.</summary>
    public static bool Run()
    {
        var usual = Foods(8000, hostile: false);
        var isFast = Print("600 foods", [.. usual.Where((_, i) => i % 13 == 0).Take(600)], 20);
        isFast &= Print("8,000 foods", usual, 150);
        _ = Print("8,000 hostile foods", Foods(8000, hostile: true), null);
        return isFast;
    }

    private static bool Print(string name, IReadOnlyList<PlanFood> foods, double? mostMs)
    {
        var sort = Median(() => { _ = foods.OrderByDescending(f => f.Magnesium(1)).ToList(); });
        var times = GapsMg.Select(gap => (Gap: gap, Ms: Median(() => { GapCloser.Close(Milligrams.Of(gap), foods); }))).ToList();
        var (worst, median) = (times.MaxBy(t => t.Ms), times.Select(t => t.Ms).Order().ElementAt(times.Count / 2));
        Console.WriteLine(
            $"suggestions, {name}: sort {sort:0.000} ms; three plans: median {median:0.000} ms = {median / sort:0.0} x, slowest {worst.Ms:0.000} ms = {worst.Ms / sort:0.0} x (gap of {worst.Gap} mg); out of reach {times[^1].Ms:0.000} ms{(mostMs is { } most ? $"; promised {most:0} ms" : "")}");
        return !(worst.Ms > mostMs);
    }

    private static double Median(Action work)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            work();
        }

        var times = Enumerable.Range(0, Rounds).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return times.Order().ElementAt(Rounds / 2);
    }

    private static List<PlanFood> Foods(int count, bool hostile)
    {
        var random = new Random(6);
        var published = DataFile.Read("usda_sr24_magnesium.csv", r => (
            Code: r.GetField("ndb_no")!,
            Name: r.GetField("description")!,
            Mg: Number(r.GetField("mg_per_100g")!),
            Kcal: (int)Number(r.GetField("kcal_per_100g")!)));
        return [.. Enumerable.Range(0, count).Select(i => published[i % published.Count]).Select((f, i) =>
        {
            var content = new MagnesiumContent(Milligrams.Of(hostile ? 1 + (random.Next(100_000) / 1000m) : f.Mg), ValueStatus.Measured);
            var kcal = hostile ? (int)(content.PerHundredGrams!.Value.Micrograms / 100) : f.Kcal;
            return new PlanFood($"{f.Code}-{i}", f.Name, content, content, kcal, Grams.Of(hostile ? 100 : 5 * random.Next(2, 61)), random.Next(1, 5), random.Next(1, 6));
        })];
    }

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, CultureInfo.InvariantCulture);
}

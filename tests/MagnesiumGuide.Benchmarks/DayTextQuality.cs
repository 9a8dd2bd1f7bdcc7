using System.Text.Json;
using MagnesiumGuide.Services.DayText;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>Of each item of each diary line: is the proposed food an accepted one, and the weight within its bounds? On the shared sample and on lines of our own.</summary>
internal static class DayTextQuality
{
    private sealed record Line(string Text, Wanted[] Items);

    private sealed record Wanted(string[] Foods, decimal? GramsLow, decimal? GramsHigh, string Span);

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task RunAsync(BenchmarkApp app, bool showMisses)
    {
        var sample = await ScoreAsync(app, "day_texts.csv", showMisses);
        var own = await ScoreAsync(app, "own_day_texts.csv", showMisses);
        Console.WriteLine($"day text: gap between the two scores {Math.Abs(sample - own):0.0} points");
    }

    private static async Task<double> ScoreAsync(BenchmarkApp app, string file, bool showMisses)
    {
        var lines = DataFile.Read(file, r => new Line(r.GetField("text")!, JsonSerializer.Deserialize<Wanted[]>(r.GetField("expected")!, Json)!));
        await using var scope = app.Services.CreateAsyncScope();
        var reader = scope.ServiceProvider.GetRequiredService<DayTextReader>();
        var (right, total, dropped, extra) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            var found = (await reader.ReadAsync(line.Text, CancellationToken.None)).ToList();
            foreach (var wanted in line.Items)
            {
                total++;
                var at = found.FindIndex(f => Overlaps(line.Text, f.Text, wanted.Span));
                var item = at < 0 ? null : found[at];
                if (item is not null)
                {
                    found.RemoveAt(at);
                }

                dropped += item is null ? 1 : 0;
                var isRight = item is not null && (wanted.Foods.Length == 0
                    ? item.Best is null
                    : item.Best is { } best && wanted.Foods.Contains(best.Food.Id) && best.Grams.Value >= wanted.GramsLow && best.Grams.Value <= wanted.GramsHigh);
                right += isRight ? 1 : 0;
                if (!isRight && showMisses)
                {
                    Console.WriteLine($"  '{line.Text}' | {wanted.Span} wants {string.Join('|', wanted.Foods)} {wanted.GramsLow}-{wanted.GramsHigh}: got {item?.Text} = {item?.Best?.Food.Id} {item?.Best?.Grams.Value} {item?.Confidence}");
                }
            }

            extra += found.Count;
            if (showMisses && found.Count > 0)
            {
                Console.WriteLine($"  '{line.Text}' | extra: {string.Join(", ", found.Select(f => $"{f.Text} = {f.Best?.Food.Id}"))}");
            }
        }

        var score = 100.0 * right / total;
        Console.WriteLine($"day text: {file}: {lines.Count} lines, {total} items, right {score:0.0} %, dropped {dropped}, extra {extra}");
        return score;
    }

    private static bool Overlaps(string text, string found, string wanted)
    {
        var (f, w) = (text.IndexOf(found, StringComparison.Ordinal), text.IndexOf(wanted, StringComparison.Ordinal));
        return f >= 0 && w >= 0 && f < w + wanted.Length && w < f + found.Length;
    }
}

using MagnesiumGuide.Services.Search;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>Of each query: is the wanted food first, and is it in the top five? On the shared sample, and on queries of our own.</summary>
internal static class SearchQuality
{
    private sealed record Query(string Text, string Kind, string[] Wanted);

    public static async Task RunAsync(BenchmarkApp app, bool showMisses)
    {
        var sample = await ScoreAsync(app, "search_queries.csv", showMisses);
        var own = await ScoreAsync(app, "own_search_queries.csv", showMisses);
        Console.WriteLine($"search: gap between the two scores {Math.Abs(sample - own):0.0} points");
    }

    private static async Task<double> ScoreAsync(BenchmarkApp app, string file, bool showMisses)
    {
        var queries = DataFile.Read(file, r => new Query(r.GetField("query")!, r.GetField("kind")!, r.GetField("wanted_ids")!.Split(';')));
        await using var scope = app.Services.CreateAsyncScope();
        var search = scope.ServiceProvider.GetRequiredService<FoodSearch>();
        var (first, five, slipped, slippedFirst) = (0, 0, 0, 0);
        foreach (var query in queries)
        {
            var found = await search.FindAsync(query.Text, null, 5, literally: false, CancellationToken.None);
            var place = found.Items.Select(f => f.Id).ToList().FindIndex(id => query.Wanted.Contains(id));
            first += place == 0 ? 1 : 0;
            five += place >= 0 ? 1 : 0;
            slipped += query.Kind == "misspelled" ? 1 : 0;
            slippedFirst += query.Kind == "misspelled" && place == 0 ? 1 : 0;
            if (showMisses && place != 0)
            {
                Console.WriteLine($"  {query.Kind} '{query.Text}' wants {string.Join('|', query.Wanted)}: {(place < 0 ? "missing" : $"at {place + 1}")}: {string.Join(", ", found.Items.Select(f => f.Id))} {found.CorrectedQuery}");
            }
        }

        var score = 100.0 * first / queries.Count;
        Console.WriteLine($"search: {file}: {queries.Count} queries, first {score:0.0} %, top five {100.0 * five / queries.Count:0.0} %, misspelled first {100.0 * slippedFirst / slipped:0.0} % of {slipped}");
        return score;
    }
}

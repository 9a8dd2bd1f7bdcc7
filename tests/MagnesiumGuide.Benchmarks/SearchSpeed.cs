using System.Diagnostics;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>The median time of a search over HTTP, as a ratio to an empty endpoint in the same run, with the 7,907 names of USDA SR24 besides our own.</summary>
internal static class SearchSpeed
{
    private const int Rounds = 400;
    private const int WarmUp = 150;

    public static async Task RunAsync(BenchmarkApp app)
    {
        var names = await AddNamesAsync(app);
        var queries = DataFile.Read("own_search_queries.csv", r => r.GetField("query")!);
        using var client = app.CreateClient();
        var (empty, search, typed) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = -WarmUp; i < Rounds; i++)
        {
            var query = queries[(i + WarmUp) % queries.Count];
            var emptyTime = await TimeAsync(client, BenchmarkApp.EmptyPath);
            var searchTime = await TimeAsync(client, $"/api/v1/foods?q={Uri.EscapeDataString(query)}");
            var typedTime = await TimeAsync(client, $"/api/v1/foods?limit=10&q={Uri.EscapeDataString(query[..Math.Min(4, query.Length)])}");
            if (i >= 0)
            {
                empty.Add(emptyTime);
                search.Add(searchTime);
                typed.Add(typedTime);
            }
        }

        Console.WriteLine($"search speed: {names} names; medians: empty {Median(empty):0.000} ms, whole query {Median(search):0.000} ms = {Median(search) / Median(empty):0.0} x, four letters {Median(typed):0.000} ms = {Median(typed) / Median(empty):0.0} x");
    }

    private static async Task<double> TimeAsync(HttpClient client, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(path);
        await response.Content.ReadAsByteArrayAsync();
        response.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<int> AddNamesAsync(BenchmarkApp app)
    {
        var names = DataFile.Read("usda_sr24_magnesium.csv", r => (Code: r.GetField("ndb_no")!, Name: r.GetField("description")!));
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GuideDbContext>();
        var group = database.FoodGroups.First().Id;
        foreach (var (code, name) in names)
        {
            database.Foods.Add(new FoodRow
            {
                Id = $"sr24-{code}",
                NameNl = name,
                NameEn = name,
                GroupId = group,
                State = "prepared",
                SearchNl = "",
                SearchEn = "",
                Commonness = 4,
                Contains = "",
                NevoCode = "",
                NoteNl = "",
                NoteEn = "",
                SourceId = "usda-sr",
                Locator = code,
            });
        }

        await scope.ServiceProvider.GetRequiredService<FoodIndexer>().IndexChangedAsync(CancellationToken.None);
        await database.SaveChangesAsync();
        await app.Services.GetRequiredService<FoodIndexHolder>().ReloadAsync(CancellationToken.None);
        return names.Count + database.Foods.Count(f => !f.Id.StartsWith("sr24-"));
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}

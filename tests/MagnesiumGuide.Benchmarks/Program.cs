using MagnesiumGuide.Benchmarks;

// Usage: dotnet run -c Release --project tests/MagnesiumGuide.Benchmarks [search|speed|day-text|suggestions] [misses]   (all when nothing is named)
var what = args.FirstOrDefault(a => a != "misses") ?? "all";
var showMisses = args.Contains("misses");
if (what is "all" or "suggestions" && !SuggestionsSpeed.Run())
{
    Environment.ExitCode = 1;
}

if (what is "suggestions")
{
    return;
}

using var app = new BenchmarkApp();
if (what is "all" or "search")
{
    await SearchQuality.RunAsync(app, showMisses);
}

if (what is "all" or "day-text")
{
    await DayTextQuality.RunAsync(app, showMisses);
}

if (what is "all" or "speed")
{
    await SearchSpeed.RunAsync(app);
}

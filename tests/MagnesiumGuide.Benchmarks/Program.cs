using MagnesiumGuide.Benchmarks;

// Usage: dotnet run -c Release --project tests/MagnesiumGuide.Benchmarks [search|speed|day-text|suggestions|import] [misses]   (all when nothing is named)
if (args is [ImportSpeed.Child, var file, var database])
{
    await ImportSpeed.RunChildAsync(file, database);
    return;
}

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

if (what is "all" or "import" && !await ImportSpeed.RunAsync())
{
    Environment.ExitCode = 1;
}

if (what is "import")
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

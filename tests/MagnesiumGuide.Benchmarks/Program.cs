using System.Globalization;
using MagnesiumGuide.Benchmarks;

const int Kills = 200;

// Usage: dotnet run -c Release --project tests/MagnesiumGuide.Benchmarks [search|speed|day-text|suggestions|import|crash] [misses]   (all when nothing is named)
if (args is [ImportSpeed.Child, var file, var database])
{
    await ImportSpeed.RunChildAsync(file, database);
    return;
}

if (args is [CrashWorker.Verb, var folder, var seeds, var first, var seed])
{
    await new CrashWorker(folder, seeds, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture)).RunAsync();
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

if (what is "all" or "crash" && (await new CrashDrill(Environment.TickCount).RunAsync(Kills)).Count > 0)
{
    Environment.ExitCode = 1;
}

if (what is "crash")
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

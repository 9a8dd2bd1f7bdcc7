using MagnesiumGuide.Benchmarks;

// Usage: dotnet run -c Release --project tests/MagnesiumGuide.Benchmarks [search|misses|speed]   (all when nothing is named)
var what = args.FirstOrDefault() ?? "all";
using var app = new BenchmarkApp();
if (what is "all" or "search" or "misses")
{
    await SearchQuality.RunAsync(app, showMisses: what == "misses");
}

if (what is "all" or "speed")
{
    await SearchSpeed.RunAsync(app);
}

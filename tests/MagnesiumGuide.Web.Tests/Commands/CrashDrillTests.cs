using MagnesiumGuide.Benchmarks;

namespace MagnesiumGuide.Web.Tests.Commands;

/// <summary>A few kills of the drill that the benchmarks do 200 of.</summary>
public sealed class CrashDrillTests
{
    [Fact]
    public async Task Kill_AtRandomMoments_LosesNothingThatWasSaidToBeDone()
    {
        var seed = Environment.TickCount;

        (await new CrashDrill(seed).RunAsync(10)).Should().BeEmpty("the drill with seed {0} leaves a whole database", seed);
    }
}

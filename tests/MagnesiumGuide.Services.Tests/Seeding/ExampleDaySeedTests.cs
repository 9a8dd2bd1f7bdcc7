using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Seeding;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>The days to start from: what ships, and what a start refuses.</summary>
public sealed class ExampleDaySeedTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-example-days-").FullName;

    public ExampleDaySeedTests()
    {
        foreach (var file in Directory.GetFiles(SeedFolder(), "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Start_ShippedSeed_HasTheSixDaysInTheirOrder()
    {
        var catalog = await StartAsync();

        catalog.ExampleDays.Select(d => d.Id).Should().Equal("gewoon", "vegetarisch", "veganistisch", "kind", "zwanger", "sport");
        catalog.ExampleDays.Should().OnlyContain(d => d.Name.Nl.Length > 0 && d.Name.En.Length > 0 && d.Address.StartsWith("v=1&leeftijd="));
        catalog.ExampleDays.Should().OnlyContain(d => catalog.Sources.ContainsKey(d.Citation.SourceId) && d.Citation.Locator.Length > 0);
    }

    [Theory]
    [InlineData("v=2&leeftijd=8&r=appel~1~stuk", "does not begin with v=1")]
    [InlineData("v=1&r=bestaat-niet~1~stuk", "food 'bestaat-niet' is not known")]
    [InlineData("v=1&r=appel~1~emmer", "'appel' has no measure 'emmer'")]
    [InlineData("v=1&r=appel~1", "is not food~count~measure")]
    [InlineData("v=1&r=appel~een~stuk", "is not a number above zero")]
    [InlineData("v=1&r=appel~1,5~stuk", "is not a number above zero")]
    [InlineData("v=1&r=%21Oma~50~g", "food '!Oma' is not known")]
    [InlineData("v=1&w=500~", "is not millilitres~mg per litre")]
    [InlineData("v=1&s=bestaat-niet~100~m~1", "form 'bestaat-niet' is not known")]
    [InlineData("v=1&s=citrate~100~q~1", "is not form~milligrams")]
    [InlineData("v=1&s=citrate~veel~m~1", "has a number that cannot be read")]
    [InlineData("v=1&set=bestaat-niet&r=appel~1~stuk", "set 'bestaat-niet' is not known")]
    [InlineData("v=1&zoek=appel&r=appel~1~stuk", "'zoek' has no place")]
    public async Task Start_ADayThatWouldOpenOnAnError_SaysWhichAndLoadsNothing(string address, string fault)
    {
        await File.AppendAllTextAsync(Path.Combine(folder, "example-days.csv"), $"nieuw,7,Nieuw,New,\"{address}\",guide-editorial,here,1\n", Cancelled);

        var start = await FluentActions.Awaiting(StartAsync).Should().ThrowAsync<SeedFaultException>();

        start.Which.Faults.Should().ContainSingle().Which.ToString().Should().StartWith("example-days.csv:8:").And.Contain(fault);
    }

    [Fact]
    public async Task Start_AMeasureWithASpace_IsRead()
    {
        await File.AppendAllTextAsync(
            Path.Combine(folder, "example-days.csv"), "nieuw,7,Nieuw,New,v=1&maanden=11&r=banaan~0.5~klein%20stuk&s=citrate~100~v~1,guide-editorial,here,1\n", Cancelled);

        (await StartAsync()).ExampleDays.Should().HaveCount(7);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private async Task<GuideCatalog> StartAsync()
    {
        var connection = SqliteFile.ConnectionString("Data Source=guide.db;Pooling=False", folder);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddGuideServices(connection).BuildServiceProvider();
        await services.StartGuideAsync(connection, folder, Cancelled);
        return services.GetRequiredService<GuideCatalogHolder>().Current;
    }

    private static string SeedFolder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "MagnesiumGuide.sln")))
        {
            root = root.Parent!;
        }

        return Path.Combine(root.FullName, "seed-data");
    }
}

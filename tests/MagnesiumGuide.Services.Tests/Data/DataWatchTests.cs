using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MagnesiumGuide.Services.Tests.Data;

/// <summary>A server sees what a command in another process saves, without being started again.</summary>
public sealed class DataWatchTests(TemplateDatabase template) : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly GuideDatabase server = template.Copy();
    private IHostedService watch = null!;

    public async ValueTask InitializeAsync()
    {
        await server.StartAsync(SeedFolder.Shipped);
        watch = await server.With<IServiceProvider, IHostedService>(services => Task.FromResult(services.GetRequiredService<IHostedService>()));
        await watch.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await watch.StopAsync(CancellationToken.None);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task AnotherProcess_ChangesAFood_IsSeen()
    {
        await FoodAsync();
        await using var command = await CommandAsync();

        await ChangeNameAsync(command);

        await EventuallyAsync(async () => (await server.Search("kwispelnoot")).Contains("amandelen", StringComparer.Ordinal));
        (await FoodAsync()).Name.Nl.Should().Be("Kwispelnoten");
    }

    [Fact]
    public async Task AnotherProcess_PutsABackupBack_IsSeen()
    {
        var path = Path.Combine(Path.GetDirectoryName(server.File)!, "backup.db");
        await using var command = await CommandAsync();
        await using var scope = command.CreateAsyncScope();
        var backup = scope.ServiceProvider.GetRequiredService<Backup>();
        backup.Make(path);
        await ChangeNameAsync(command);
        await EventuallyAsync(async () => (await server.Search("kwispelnoot")).Count > 0);

        backup.Restore(path).Fault.Should().BeNull();

        await EventuallyAsync(async () => (await server.Search("kwispelnoot")).Count == 0);
    }

    [Fact]
    public async Task AnotherProcess_LoadsOtherSeedData_IsSeen()
    {
        using var seeds = SeedFolder.Copy();
        seeds.Replace("food-groups.csv", "Noten en zaden", "Noten zaden en pitten");
        await using var command = server.Build();

        await command.StartGuideAsync(server.ConnectionString, seeds.Folder, TestContext.Current.CancellationToken);

        await EventuallyAsync(() => Task.FromResult(server.Catalog.FoodGroups.Any(g => g.Name.Nl == "Noten zaden en pitten")));
    }

    [Fact]
    public async Task TheServerItself_ChangesAFood_IsNotReadTwice()
    {
        await server.SetAsync(123.4m, "amandelen");
        var index = await IndexAsync();

        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);

        (await IndexAsync()).Should().BeSameAs(index);
    }

    private async Task<ServiceProvider> CommandAsync()
    {
        var command = server.Build();
        await command.StartGuideAsync(server.ConnectionString, SeedFolder.Shipped, TestContext.Current.CancellationToken);
        return command;
    }

    private static async Task ChangeNameAsync(ServiceProvider command)
    {
        await using var scope = command.CreateAsyncScope();
        var food = await scope.ServiceProvider.GetRequiredService<Services.Data.GuideDbContext>().Foods.SingleAsync(f => f.Id == "amandelen", TestContext.Current.CancellationToken);
        food.NameNl = "Kwispelnoten";
        await scope.ServiceProvider.GetRequiredService<ChangeWriter>().SaveAsync(new NewChange(ChangeKind.Edit, "ada", "Proef"), TestContext.Current.CancellationToken);
    }

    private Task<FoodIndex> IndexAsync() => server.With<FoodIndexHolder, FoodIndex>(h => Task.FromResult(h.Current));

    private Task<Food> FoodAsync() =>
        server.With<FoodLookup, Food>(async foods => (await foods.ByIdAsync(["amandelen"], TestContext.Current.CancellationToken))["amandelen"]);

    private static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!await isSo())
        {
            TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(Patience, "it is seen within seconds");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}

using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Services.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Databases;

/// <summary>A SQLite file of its own, with the service layer over it as the app registers it.</summary>
public sealed class GuideDatabase : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-db-").FullName;
    private readonly ServiceProvider services;

    private readonly IInterceptor[] interceptors;

    public GuideDatabase()
        : this([])
    {
    }

    /// <summary>With interceptors, a test acts between two commands of the code that it tests.</summary>
    internal GuideDatabase(IInterceptor[] interceptors)
    {
        this.interceptors = interceptors;
        ConnectionString = SqliteFile.ConnectionString("Data Source=guide.db;Pooling=False", folder);
        services = Build();
    }

    public string ConnectionString { get; }

    public string File => Path.Combine(folder, "guide.db");

    public GuideCatalog Catalog => services.GetRequiredService<GuideCatalogHolder>().Current;

    /// <summary>Services of another process on the same file.</summary>
    public ServiceProvider Build() => new ServiceCollection().AddLogging().AddGuideServices(ConnectionString)
        .ConfigureDbContext<GuideDbContext>(o => o.AddInterceptors(interceptors))
        .BuildServiceProvider();

    /// <summary>Starts as the app does: migrates, seeds, loads the catalog.</summary>
    public Task StartAsync(string seedFolder) => services.StartGuideAsync(ConnectionString, seedFolder, TestContext.Current.CancellationToken);

    public Task<SeedReport> LoadAsync(string seedFolder) =>
        With<SeedLoader, SeedReport>(loader => loader.LoadAsync(seedFolder, TestContext.Current.CancellationToken));

    /// <summary>Asks a service in a scope of its own, as one request would.</summary>
    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The ids of the foods that a search offers, best first.</summary>
    public async Task<IReadOnlyList<string>> Search(string query) =>
        [.. (await With<FoodSearch, FoodSearchResult>(s => s.FindAsync(query, null, 50, literally: false, TestContext.Current.CancellationToken))).Items.Select(f => f.Id)];

    public Task<TResult> Read<TResult>(Func<GuideDbContext, Task<TResult>> query) => With(query);

    public Task Change(Func<GuideDbContext, Task> change) => Read(async database =>
    {
        await change(database);
        return await database.SaveChangesAsync(TestContext.Current.CancellationToken);
    });

    /// <summary>The rows of a query in SQL, as text.</summary>
    public Task<List<string>> Sql(string query) =>
        Read(database => database.Database.SqlQueryRaw<string>(query).ToListAsync(TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}

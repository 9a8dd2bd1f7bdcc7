using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.DayText;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Services.Interactions;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Services.Provenance;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Services.Seeding;
using MagnesiumGuide.Services.Suggestions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace MagnesiumGuide.Services;

/// <summary>Registers the service layer. The choice of the database provider lives here and nowhere else.</summary>
public static class ServicesSetup
{
    private const string SqliteMigrations = "MagnesiumGuide.Migrations.Sqlite";

    /// <summary>Adds the service layer over a database.</summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="connectionString">As <see cref="SqliteFile.ConnectionString"/> gives it.</param>
    public static IServiceCollection AddGuideServices(this IServiceCollection services, string connectionString)
    {
        services.AddDbContextPool<GuideDbContext>(o => UseGuideDatabase(o, connectionString));
        services.AddSingleton<GuideCatalogHolder>();
        services.AddScoped<GuideCatalogLoader>();
        services.AddScoped<SeedLoader>();
        services.AddScoped<DatabaseStart>();
        services.AddScoped<FoodLookup>();
        services.AddSingleton<FoodCache>();
        services.AddSingleton<FoodIndexHolder>();
        services.AddSingleton<IHostedService>(s => ActivatorUtilities.CreateInstance<DataWatch>(s, connectionString));
        services.AddScoped<FoodIndexer>();
        services.AddScoped<FoodSearch>();
        services.AddScoped<DayTextReader>();
        services.AddScoped<IntakeService>();
        services.AddSingleton<InteractionSearch>();
        services.AddScoped<MealCatalog>();
        services.AddScoped<WeekMenuService>();
        services.AddSingleton<SuggestibleFoods>();
        services.AddScoped<SuggestionService>();
        services.AddScoped<WishReader>();
        services.AddScoped<SourceUses>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<ChangeWriter>();
        services.AddScoped<HistoryReader>();
        services.AddScoped<FoodEditor>();
        services.AddScoped<FoodChecks>();
        services.AddScoped<FoodList>();
        services.AddScoped<Backup>();
        services.AddScoped<GuideExport>();
        services.AddScoped<FoodTableImporter>();
        return services;
    }

    /// <summary>Chooses the provider and its migrations.</summary>
    public static void UseGuideDatabase(DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, o => o.MigrationsAssembly(SqliteMigrations).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .AddInterceptors(HistoryGuard.Instance);

    /// <summary>Makes the database ready and loads the catalog; call it before the first request.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="connectionString">As <see cref="SqliteFile.ConnectionString"/> gives it.</param>
    /// <param name="seedFolder">The folder that holds the seed files.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task StartGuideAsync(
        this IServiceProvider services, string connectionString, string seedFolder, CancellationToken cancellationToken)
    {
        SqliteFile.UseWriteAheadLog(connectionString);
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStart>()
                .MakeReadyAsync(SqliteFile.LockFile(connectionString), seedFolder, cancellationToken);
        }

        await services.GetRequiredService<GuideCatalogHolder>().ReloadAsync(cancellationToken);
        await services.GetRequiredService<FoodIndexHolder>().ReloadAsync(cancellationToken);
    }
}

using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Search;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Data;

/// <summary>
/// Reads anew what is kept in memory when another process saved foods or seed-data, as an import or a restore by command does. Each
/// second it asks SQLite for one number; only when that differs it looks at the data.
/// </summary>
public sealed partial class DataWatch(
    string connectionString, IServiceScopeFactory scopes, GuideCatalogHolder catalog, FoodIndexHolder index, ILogger<DataWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        await using var connection = new SqliteConnection(connectionString);
        long? seen = null;
        while (await NextAsync(timer, stoppingToken))
        {
            try
            {
                var now = SqliteFile.SavedByOthers(connection);
                if (now != seen)
                {
                    await LookAsync(stoppingToken);
                    seen = now;
                }
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // Between putting back an older file and migrating it nothing can be read: the next look does.
                LogNotRead(fault);
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        DataMark now;
        await using (var scope = scopes.CreateAsyncScope())
        {
            now = await DataMark.ReadAsync(scope.ServiceProvider.GetRequiredService<GuideDbContext>(), cancellationToken);
        }

        if (catalog.ReadFrom != now)
        {
            await catalog.ReloadAsync(cancellationToken);
        }

        // What this process saves itself it reads itself.
        if (await index.CatchUpAsync(now, cancellationToken))
        {
            LogReadAnew();
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The data differs from what is in memory; it is read anew")]
    private partial void LogReadAnew();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The data could not be read anew; trying again")]
    private partial void LogNotRead(Exception fault);
}

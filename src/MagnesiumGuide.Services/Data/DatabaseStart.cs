using MagnesiumGuide.Services.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Data;

/// <summary>
/// Makes the database ready: migrates it when something is pending and loads seed-data, one process at a time. A process that
/// was killed half-way never keeps the next one from starting: the lock is a file that the system lets go of.
/// </summary>
public sealed partial class DatabaseStart(GuideDbContext database, SeedLoader seeds, ILogger<DatabaseStart> logger)
{
    private static readonly TimeSpan LockPatience = TimeSpan.FromMinutes(1);

    /// <summary>Migrates and seeds.</summary>
    /// <param name="lockFile">Path of the lock file, beside the database.</param>
    /// <param name="seedFolder">The folder that holds the seed files.</param>
    /// <param name="cancellationToken">Ends the waiting and the work.</param>
    /// <exception cref="SeedFaultException">The seed files have faults; nothing of them was loaded.</exception>
    /// <exception cref="TimeoutException">Another process kept the lock for more than a minute.</exception>
    public async Task MakeReadyAsync(string lockFile, string seedFolder, CancellationToken cancellationToken)
    {
        await using var held = await WaitForLockAsync(lockFile, cancellationToken);
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await ClearStaleMigrationLockAsync(cancellationToken);
            await database.Database.MigrateAsync(cancellationToken);
        }

        await seeds.LoadAsync(seedFolder, cancellationToken);
    }

    private static async Task<FileStream> WaitForLockAsync(string lockFile, CancellationToken cancellationToken)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(until) < LockPatience)
            {
                await Task.Delay(100, cancellationToken);
            }
            catch (IOException fault)
            {
                throw new TimeoutException($"Another process has kept {lockFile} for more than {LockPatience.TotalSeconds:0} seconds.", fault);
            }
        }
    }

    // EF writes this row before it migrates; a killed process leaves it, and every later Migrate() would wait for ever
    // (dotnet/efcore 38958). We hold our own lock, so whatever stands here is stale.
    private async Task ClearStaleMigrationLockAsync(CancellationToken cancellationToken)
    {
        var exists = await database.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (exists > 0 && await database.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken) > 0)
        {
            LogStaleLock();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removed a stale migration lock that an ended process left behind")]
    private partial void LogStaleLock();
}

using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Services.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Import;

/// <summary>Imports a food table in two steps: a preview, which writes nothing, and one transaction, all or nothing, with its history.</summary>
public sealed partial class FoodTableImporter(
    GuideDbContext database, FoodIndexHolder index, GuideCatalogHolder catalog, TimeProvider clock, ILogger<FoodTableImporter> logger)
{
    private const int RowsAtOnce = 20_000;

    // Indexes over hundreds of thousands of words are written all over: with the 2 MB that is usual every page goes to disk and back.
    private const int CacheKilobytes = 64 * 1024;
    private const int UsualCacheKilobytes = 2000;

    /// <summary>Reads the file into the stage and lays it beside what is there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mapping">How it is read.</param>
    /// <param name="stage">Path of the stage, which is made anew.</param>
    /// <param name="progress">Hears how far it is, or null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="FoodFileException">The file is refused as a whole.</exception>
    public Task<ImportReport> PrepareAsync(FoodFile file, ImportMapping mapping, string stage, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        File.Delete(stage);
        return WithStageAsync(stage, async connection =>
        {
            var groups = await FoodGroupNames.LoadAsync(database, cancellationToken);
            var names = await NameKeys.LoadAsync(database, cancellationToken);
            var count = ImportStage.Fill(connection, FoodFileReaders.Read(file, mapping), mapping.Table, groups, names, progress, cancellationToken);
            if (count == 0)
            {
                throw new FoodFileException(FileFault.Empty);
            }

            if (connection.Number("SELECT NOT EXISTS (SELECT 1 FROM stage.Rows WHERE Raw <> '')") == 1)
            {
                throw new FoodFileException(FileFault.NoMagnesium);
            }

            return Planned(connection, mapping, progress, count, cancellationToken);
        });
    }

    /// <summary>Lays what is staged beside what is there once more, after the data changed.</summary>
    public Task<ImportReport> PlanAgainAsync(ImportMapping mapping, string stage, CancellationToken cancellationToken) =>
        WithStageAsync(stage, connection => Task.FromResult(Planned(connection, mapping, null, 0, cancellationToken)));

    /// <summary>Writes what was planned, in one transaction.</summary>
    /// <param name="mapping">How the file was read.</param>
    /// <param name="fileName">Its name, for history.</param>
    /// <param name="stage">Path of the stage.</param>
    /// <param name="choice">Who, why, and what is left out.</param>
    /// <param name="progress">Hears how far it is, or null.</param>
    /// <param name="cancellationToken">Ends it: then nothing was written.</param>
    /// <exception cref="StalePlanException">The data changed since the preview; nothing was written.</exception>
    public async Task<ImportReport> ApplyAsync(
        ImportMapping mapping, string fileName, string stage, ImportChoice choice, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var report = await WithStageAsync(stage, async connection =>
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            if (connection.Number("SELECT COALESCE((SELECT MAX(Id) FROM main.Changes), 0) <> (SELECT LastChange FROM stage.Facts)") == 1)
            {
                throw new StalePlanException();
            }

            return await WriteAsync(connection, transaction, mapping, fileName, choice, progress, cancellationToken);
        });
        return report.ChangeId is null ? report : report with { IsShown = await IsReloadedAsync() };
    }

    // All is saved by now: neither a stop nor a fault may look as if it was not.
    private async Task<bool> IsReloadedAsync()
    {
        try
        {
            await catalog.ReloadAsync(CancellationToken.None);
            await index.ReloadAsync(CancellationToken.None);
            return true;
        }
#pragma warning disable CA1031 // Whatever it is, the import was saved and the report has to say so.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogNotReloaded(fault);
            return false;
        }
    }

    private async Task<ImportReport> WriteAsync(
        SqliteConnection connection, IDbContextTransaction transaction, ImportMapping mapping, string fileName, ImportChoice choice,
        IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var sourceId = await ImportSource.OfAsync(database, mapping.Table, clock, cancellationToken);
        var change = new ChangeRow
        {
            Kind = ChangeKind.Import,
            AtUtc = clock.GetUtcNow().UtcDateTime,
            Who = choice.Who,
            Reason = choice.Reason,
            SourceId = sourceId,
            Locator = fileName,
        };
        database.Changes.Add(change);
        await database.SaveChangesAsync(cancellationToken);
        using var writing = new ImportWriting(connection, mapping.Table.Id, sourceId, change.Id, mapping.Format != FoodFileFormat.Csv, choice);
        var report = ImportPlan.Count(connection) with { LeftOut = ImportPlan.LeftOut(connection, choice) };
        if (report.Written == 0)
        {
            return report;
        }

        var last = (int)connection.Number("SELECT MAX(Row) FROM stage.Rows");
        for (var row = 1; row <= last; row += RowsAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(ImportStep.Writing, row - 1, last));
            writing.Write(row, row + RowsAtOnce);
        }

        writing.Finish();
        cancellationToken.ThrowIfCancellationRequested();
        await transaction.CommitAsync(CancellationToken.None);
        return report with { ChangeId = change.Id };
    }

    private ImportReport Planned(
        SqliteConnection connection, ImportMapping mapping, IProgress<ImportProgress>? progress, int count, CancellationToken cancellationToken)
    {
        if (TableRules.Fault(mapping, catalog.Current) is { } fault)
        {
            throw new ArgumentException($"The table cannot take this: {fault}", nameof(mapping));
        }

        progress?.Report(new ImportProgress(ImportStep.Comparing, 0, count));
        ImportPlan.Make(connection, mapping.Table.Id, cancellationToken);
        return ImportPlan.Count(connection);
    }

    private async Task<T> WithStageAsync<T>(string stage, Func<SqliteConnection, Task<T>> run)
    {
        await database.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        try
        {
            ImportStage.Attach(connection, stage);
            connection.Run($"PRAGMA main.cache_size = -{CacheKilobytes}");
            return await run(connection);
        }
        finally
        {
            // The transaction is over by now, and the connection goes back to a pool.
            connection.Run($"PRAGMA main.cache_size = -{UsualCacheKilobytes}");
            ImportStage.Detach(connection);
            database.ChangeTracker.Clear();
            await database.Database.CloseConnectionAsync();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import was saved, but what search and the pages keep in memory could not be loaded anew; a restart does")]
    private partial void LogNotReloaded(Exception fault);
}

using System.Globalization;
using MagnesiumGuide.Services.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Maintenance;

/// <summary>Copies the database to a file and back while it is in use; a copy counts only when SQLite found it whole.</summary>
public sealed class Backup(GuideDbContext database, TimeProvider clock)
{
    private const string Unfinished = ".part";

    /// <summary>Writes the database as it is at one moment to a file of its own.</summary>
    /// <param name="path">Where to; a file that is there is never overwritten.</param>
    /// <exception cref="IOException">There is a file already, or it cannot be written.</exception>
    /// <exception cref="InvalidDataException">The copy has faults, and so has the database; the copy is gone again.</exception>
    public void Make(string path)
    {
        path = Path.GetFullPath(path);
        if (File.Exists(path))
        {
            throw new IOException($"{path} is there already.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + Unfinished;
        File.Delete(unfinished);
        SqliteFile.Copy(Connection(), SqliteFile.OneFile(unfinished));
        SqliteFile.CloseLog(unfinished);
        if (!SqliteFile.IsWhole(unfinished))
        {
            File.Delete(unfinished);
            throw new InvalidDataException("SQLite finds faults in the copy.");
        }

        using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: false);
    }

    /// <summary>Why a file cannot be put back; null when it can.</summary>
    public BackupFault? Check(string path)
    {
        path = Path.GetFullPath(path);
        if (!File.Exists(path))
        {
            return BackupFault.Missing;
        }

        if (!SqliteFile.IsWhole(path))
        {
            return BackupFault.Damaged;
        }

        var known = database.Database.GetMigrations().ToList();
        var had = SqliteFile.MigrationsOf(path);
        return had.Count == 0 || !string.Equals(had[0], known[0], StringComparison.Ordinal) ? BackupFault.Other
            : had.Except(known, StringComparer.Ordinal).Any() ? BackupFault.Newer
            : null;
    }

    /// <summary>
    /// Puts a file back in one transaction, and keeps the database as it was beside it. Whoever calls it starts the guide anew, so that
    /// an older file is migrated and what is in memory is read again. What is saved in the instant between the two copies is in neither.
    /// </summary>
    /// <param name="path">A file that <see cref="Make"/> wrote.</param>
    /// <exception cref="SqliteException">The database is kept busy by others; nothing was changed.</exception>
    public RestoreReport Restore(string path)
    {
        if (Check(path) is { } fault)
        {
            return new RestoreReport(fault, null);
        }

        var live = SqliteFile.PathOf(database);
        var moment = clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture);
        var keptAt = Path.Combine(Path.GetDirectoryName(live)!, $"{Path.GetFileNameWithoutExtension(live)}-before-restore-{moment}.db");
        Make(keptAt);
        SqliteFile.Copy(SqliteFile.AsIs(Path.GetFullPath(path)), Connection());
        return new RestoreReport(null, keptAt);
    }

    private string Connection() => database.Database.GetConnectionString()!;
}

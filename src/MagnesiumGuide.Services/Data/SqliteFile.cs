using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Data;

/// <summary>The SQLite file: where it is, and how it is opened. The words of this provider stand here and in the migrations.</summary>
public static class SqliteFile
{
    private const int PatienceMs = 10_000;

    /// <summary>The connection string with a full path; a relative data source is taken from the content root. Makes the folder.</summary>
    public static string ConnectionString(string configured, string contentRoot)
    {
        var builder = new SqliteConnectionStringBuilder(configured);
        builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
        Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);
        return builder.ToString();
    }

    /// <summary>Path of the lock file beside the database.</summary>
    public static string LockFile(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString).DataSource + ".lock";

    /// <summary>Path of a folder beside the database.</summary>
    public static string FolderBeside(string connectionString, string name) =>
        Path.Combine(Path.GetDirectoryName(new SqliteConnectionStringBuilder(connectionString).DataSource)!, name);

    /// <summary>Switches a file that something else made to write-ahead logging, so that readers never wait for a writer.</summary>
    public static void UseWriteAheadLog(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        command.ExecuteNonQuery();
    }

    /// <summary>A number that differs from the last one, on the same connection, when any other connection saved something since.</summary>
    public static long SavedByOthers(SqliteConnection connection)
    {
        if (connection.State != ConnectionState.Open)
        {
            connection.Open();
        }

        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Reads through a context as all of it is at one moment, while others write.</summary>
    public static async Task<T> AtOneMomentAsync<T>(GuideDbContext database, Func<Task<T>> read, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);

        // Deferred: it only reads, and so never waits for a writer.
        await using var moment = ((SqliteConnection)database.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await database.Database.UseTransactionAsync(moment, cancellationToken);
        try
        {
            return await read();
        }
        finally
        {
            await database.Database.UseTransactionAsync(null, cancellationToken);
            await database.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Copies a whole database into a file, or a file into a database that is in use; others read and write meanwhile.</summary>
    /// <param name="from">Where from, as <see cref="AsIs"/> or as the database's own connection string.</param>
    /// <param name="to">Where to; what it held is replaced in one transaction.</param>
    /// <exception cref="SqliteException">It cannot be read or written; the target keeps what it had.</exception>
    public static void Copy(string from, string to)
    {
        using var source = new SqliteConnection(from);
        using var target = new SqliteConnection(to);
        foreach (var connection in new[] { source, target })
        {
            connection.Open();

            // The copying itself knows no patience of the library's: SQLite has to wait where another holds the file for a moment.
            using var wait = connection.CreateCommand();
            wait.CommandText = $"PRAGMA busy_timeout = {PatienceMs}";
            wait.ExecuteNonQuery();
        }

        source.BackupDatabase(target);
    }

    /// <summary>A connection string for a file of which only the tables are to be written: one file, no log beside it.</summary>
    public static string OneFile(string path) => new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();

    /// <summary>A connection string to read a file that nobody writes, also where only reading is allowed.</summary>
    public static string AsIs(string path) => new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(path).AbsoluteUri + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();

    /// <summary>Where the database of a context is.</summary>
    public static string PathOf(GuideDbContext database) => ((SqliteConnection)database.Database.GetDbConnection()).DataSource;

    /// <summary>Makes a copy stand by itself, without a log beside it.</summary>
    public static void CloseLog(string path) => Ask(OneFile(path), "PRAGMA journal_mode = DELETE");

    /// <summary>True when SQLite finds no fault in any page, index or reference of a file.</summary>
    public static bool IsWhole(string path)
    {
        try
        {
            return Ask(AsIs(path), "PRAGMA integrity_check") is ["ok"] && Ask(AsIs(path), "PRAGMA foreign_key_check").Count == 0;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>The names of the migrations that a file went through; none when it is no database of this guide.</summary>
    public static IReadOnlyList<string> MigrationsOf(string path) =>
        Ask(AsIs(path), "SELECT name FROM sqlite_master WHERE name = '__EFMigrationsHistory'").Count == 0
            ? []
            : Ask(AsIs(path), "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId");

    private static List<string> Ask(string connectionString, string sql)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var answers = new List<string>();
        while (reader.Read())
        {
            answers.Add(reader.GetValue(0).ToString() ?? "");
        }

        return answers;
    }
}

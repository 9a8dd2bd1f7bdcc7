using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Data;

/// <summary>The SQLite file: where it is, and how it is opened. The words of this provider stand here and in the migrations.</summary>
public static class SqliteFile
{
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
}

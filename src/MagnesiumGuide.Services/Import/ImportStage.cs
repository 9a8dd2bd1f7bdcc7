using MagnesiumGuide.Services.Search;
using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// What was read from a file, in a SQLite file of its own beside it: the database of the guide is not touched before the one
/// transaction, and the memory does not grow with the file.
/// </summary>
internal static class ImportStage
{
    /// <summary>Name under which the file is attached.</summary>
    public const string Schema = "stage";

    private const string Tables =
        """
        DROP TABLE IF EXISTS stage.Rows;
        DROP TABLE IF EXISTS stage.Plan;
        CREATE TABLE stage.Rows (
          Row INTEGER PRIMARY KEY, Line INTEGER NOT NULL, Code TEXT NOT NULL, OtherCode TEXT, FoodId TEXT NOT NULL, NameNl TEXT NOT NULL, NameEn TEXT NOT NULL, TableName TEXT NOT NULL,
          SearchText TEXT NOT NULL, GroupId TEXT, Micrograms INTEGER, Status TEXT NOT NULL, Energy INTEGER, Raw TEXT NOT NULL, Proposal TEXT, Refusal INTEGER,
          IsRepeat INTEGER NOT NULL DEFAULT 0, Synonyms TEXT NOT NULL);
        DROP TABLE IF EXISTS stage.Facts;
        CREATE TABLE stage.Facts (LastChange INTEGER NOT NULL);
        CREATE TABLE stage.Plan (
          Row INTEGER NOT NULL, ValueId TEXT NOT NULL, FoodId TEXT NOT NULL, Kind INTEGER NOT NULL, Suspicions INTEGER NOT NULL DEFAULT 0,
          OldMicrograms INTEGER, OldStatus TEXT, OldEnergy INTEGER, PRIMARY KEY (Row, ValueId)) WITHOUT ROWID;
        """;

    /// <summary>Attaches the file; the caller detaches it.</summary>
    public static void Attach(SqliteConnection connection, string path)
    {
        connection.Run($"ATTACH DATABASE $path AS {Schema}", ("$path", path));

        // Losing it costs nothing but reading the file again.
        connection.Run($"PRAGMA {Schema}.journal_mode = OFF; PRAGMA {Schema}.synchronous = OFF;");
    }

    /// <summary>Lets go of the file.</summary>
    public static void Detach(SqliteConnection connection) => connection.Run($"DETACH DATABASE {Schema}");

    /// <summary>Writes the rows of a file, a new stage each time.</summary>
    /// <returns>How many there were.</returns>
    public static int Fill(
        SqliteConnection connection, IEnumerable<FileRow> rows, FoodTableInfo table, FoodGroupNames groups, NameKeys names,
        IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        const int ShowEvery = 2000;
        connection.Run(Tables);
        connection.Run("BEGIN");
        using var insert = Sql.Command(
            connection,
            "INSERT INTO stage.Rows VALUES ($row, $line, $code, $other, $food, $nl, $en, $name, $search, $group, $amount, $status, $energy, $raw, $proposal, $refusal, 0, $synonyms)");
        var count = 0;
        try
        {
            foreach (var name in new[] { "$row", "$line", "$code", "$other", "$food", "$nl", "$en", "$name", "$search", "$group", "$amount", "$status", "$energy", "$raw", "$proposal", "$refusal", "$synonyms" })
            {
                insert.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            foreach (var row in rows)
            {
                if (count++ % ShowEvery == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    progress?.Report(new ImportProgress(ImportStep.Reading, count - 1, 0));
                }

                // Two files of a set can each refuse their own line 12.
                Insert(insert, row, count, table, groups, names);
            }

            connection.Run("COMMIT");
            connection.Run("CREATE INDEX stage.RowsByCode ON Rows (Code)");
        }
        catch
        {
            connection.Run("COMMIT");
            throw;
        }

        return count;
    }

    private static void Insert(SqliteCommand insert, FileRow row, int key, FoodTableInfo table, FoodGroupNames groups, NameKeys names)
    {
        var isRefused = row.Refusal is not null;
        var (nl, en) = (row.NameNl.Length > 0 ? row.NameNl : row.NameEn, row.NameEn.Length > 0 ? row.NameEn : row.NameNl);
        var synonyms = isRefused ? "" : Short(row.Synonyms);
        object?[] values =
        [
            key, row.Line, Short(row.Code), row.OtherCode.Length > 0 ? row.OtherCode : null, isRefused ? "" : FoodIdOf(table, row), Short(nl), Short(en),
            Short(row.NameNl.Length > 0 ? row.NameNl : row.NameEn), isRefused ? "" : SearchText.Of(nl, en, synonyms, ""),
            row.Group.Length > 0 ? groups.Find(row.Group) : null, row.Magnesium?.Micrograms, row.Status.ToString(), row.EnergyKcal, Short(row.Raw),
            names.Find(row.NameNl, row.NameEn), (int?)row.Refusal, synonyms,
        ];
        for (var i = 0; i < values.Length; i++)
        {
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    /// <summary>The id of a food that is new: of the table and the code, never of a name, which another food can have.</summary>
    private static string FoodIdOf(FoodTableInfo table, FileRow row)
    {
        var code = row.IdCode.Length > 0 ? row.IdCode : row.Code;
        return $"{table.Id}-{string.Concat(code.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'))}";
    }

    private static string Short(string text) => text.Length <= RowChecks.LongestName ? text : text[..RowChecks.LongestName];
}

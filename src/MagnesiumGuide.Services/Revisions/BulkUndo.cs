using System.Globalization;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>
/// Undoes an import in sets, in one transaction: half a million rows fit in no change tracker. It does what undoing does row by row,
/// and an import changes no names, so that search only gains or loses whole foods.
/// </summary>
internal sealed class BulkUndo(GuideDbContext database)
{
    // The id is the key, the version counts the changes, and search text follows from names that an import does not change.
    private static readonly string[] LeftOut = ["Id", "Version", "SearchText"];

    // Edited since: the row itself, or a value of the food. Each plus keeps SQLite off an index that holds all rows of
    // the import, for each row of it: half a million would take hours.
    private const string IsKept =
        """
        (t.Version IS NULL OR t.Version <> r.VersionAfter OR (r."Table" = 'Foods' AND EXISTS (
          SELECT 1 FROM Revisions o JOIN FoodValues v ON v.Id = o.RowId
          WHERE +o.ChangeId = r.ChangeId AND o.FoodId = r.FoodId AND +o."Table" = 'FoodValues' AND v.Version <> o.VersionAfter)))
        """;

    /// <summary>Undoes it.</summary>
    /// <param name="undo">The change that undoes it, not yet saved.</param>
    /// <param name="changeId">The change to undo.</param>
    /// <param name="cancellationToken">Ends the work; then nothing was written.</param>
    public async Task<UndoReport> RunAsync(ChangeRow undo, long changeId, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            database.Changes.Add(undo);
            await database.SaveChangesAsync(cancellationToken);
            var connection = (SqliteConnection)database.Database.GetDbConnection();
            var kept = new List<string>();
            Run(connection, "CREATE TEMP TABLE IF NOT EXISTS Undone (Id INTEGER PRIMARY KEY); DELETE FROM temp.Undone", changeId, undo.Id);
            string[] tables = [TableOf<FoodRow>(), TableOf<FoodValueRow>(), TableOf<PortionRow>()];
            foreach (var table in tables)
            {
                cancellationToken.ThrowIfCancellationRequested();
                kept.AddRange(Kept(connection, table, changeId));
                Run(connection, $"""INSERT INTO temp.Undone SELECT r.Id FROM Revisions r LEFT JOIN {table} t ON t.Id = r.RowId WHERE r.ChangeId = $change AND r."Table" = '{table}' AND NOT {IsKept}""", changeId, undo.Id);
            }

            foreach (var (table, columns) in new[] { (tables[0], ColumnsOf<FoodRow>()), (tables[1], ColumnsOf<FoodValueRow>()), (tables[2], ColumnsOf<PortionRow>()) })
            {
                cancellationToken.ThrowIfCancellationRequested();
                Remember(connection, table, changeId, undo.Id);
                SetBack(connection, table, columns, changeId, undo.Id);
            }

            Reindex(connection, undo.Id);
            var undone = (int)Number(connection, "SELECT COUNT(*) FROM temp.Undone");
            if (undone == 0)
            {
                return new UndoReport(null, 0, kept);
            }

            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync(CancellationToken.None);
            return new UndoReport(undo.Id, undone, kept);
        }
        finally
        {
            database.ChangeTracker.Clear();
            await database.Database.CloseConnectionAsync();
        }
    }

    private static List<string> Kept(SqliteConnection connection, string table, long changeId)
    {
        using var command = Command(connection, $"""SELECT r."Table" || '/' || r.RowId FROM Revisions r LEFT JOIN {table} t ON t.Id = r.RowId WHERE r.ChangeId = $change AND r."Table" = '{table}' AND {IsKept} ORDER BY r.Id""", changeId, 0);
        using var rows = command.ExecuteReader();
        var kept = new List<string>();
        while (rows.Read())
        {
            kept.Add(rows.GetString(0));
        }

        return kept;
    }

    // What an undo does is history as well: each pair the other way round.
    private static void Remember(SqliteConnection connection, string table, long changeId, long undoId) => Run(
        connection,
        $$"""
        INSERT INTO Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter)
        SELECT $undo, r."Table", r.RowId, r.FoodId, 0,
          CASE WHEN r.IsAddition THEN '{"IsRetired":[false,true]}'
            ELSE (SELECT json_group_object(key, json_array(json(value -> '$[1]'), json(value -> '$[0]'))) FROM json_each(r.Fields)) END,
          r.VersionAfter + 1
        FROM temp.Undone u JOIN Revisions r ON r.Id = u.Id WHERE r."Table" = '{{table}}' AND r.ChangeId = $change
        """,
        changeId,
        undoId);

    private static void SetBack(SqliteConnection connection, string table, IEnumerable<string> columns, long changeId, long undoId) => Run(
        connection,
        $"""
        UPDATE {table} AS t SET Version = t.Version + 1, {string.Join(", ", columns.Select(c => c is "IsRetired"
            ? """IsRetired = CASE WHEN r.IsAddition THEN 1 WHEN json_type(r.Fields, '$.IsRetired') IS NULL THEN t.IsRetired ELSE json_extract(r.Fields, '$.IsRetired[0]') END"""
            : $"""
            "{c}" = CASE WHEN json_type(r.Fields, '$.{c}') IS NULL THEN t."{c}" ELSE json_extract(r.Fields, '$.{c}[0]') END
            """))}
        FROM temp.Undone u JOIN Revisions r ON r.Id = u.Id WHERE r."Table" = '{table}' AND r.ChangeId = $change AND t.Id = r.RowId
        """,
        changeId,
        undoId);

    private static void Reindex(SqliteConnection connection, long undoId)
    {
        const string Touched = """SELECT r.RowId FROM Revisions r WHERE r.ChangeId = $undo AND r."Table" = 'Foods'""";
        Run(connection, $"DELETE FROM FoodWords WHERE FoodId IN ({Touched})", 0, undoId);
        using var words = new FoodWordWriter(connection);
        using var command = Command(connection, $"SELECT Id, SearchText, Commonness FROM Foods WHERE IsRetired = 0 AND Id IN ({Touched})", 0, undoId);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            words.Add(rows.GetString(0), rows.GetString(1), rows.GetInt32(2));
        }

        words.Flush();
    }

    private string TableOf<T>() => database.Model.FindEntityType(typeof(T))!.GetTableName()!;

    private IEnumerable<string> ColumnsOf<T>() => database.Model.FindEntityType(typeof(T))!.GetProperties()
        .Select(p => p.Name).Where(name => !LeftOut.Contains(name, StringComparer.Ordinal));

    private static void Run(SqliteConnection connection, string sql, long changeId, long undoId)
    {
        using var command = Command(connection, sql, changeId, undoId);
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql, 0, 0);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, long changeId, long undoId)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Parameters.AddWithValue("$change", changeId);
        command.Parameters.AddWithValue("$undo", undoId);
        return command;
    }
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Import;

/// <summary>Shows a plan, a page at a time, from the stage beside the file.</summary>
public static class ImportPreview
{
    /// <summary>How many rows a filter shows.</summary>
    public static int Count(string stage, ImportFilter filter)
    {
        using var connection = Open(stage);
        return (int)connection.Number($"SELECT COUNT(*) FROM Plan p JOIN Rows r ON r.Row = p.Row WHERE {Where(filter)}");
    }

    /// <summary>How many rows would stay out, by choice.</summary>
    public static int LeftOut(string stage, ImportChoice choice)
    {
        using var connection = Open(stage);
        return ImportPlan.LeftOut(connection, choice);
    }

    /// <summary>The rows, in the order of the file.</summary>
    /// <param name="stage">Path of the stage.</param>
    /// <param name="filter">Which.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="take">How many to give.</param>
    public static IReadOnlyList<PlannedRow> Rows(string stage, ImportFilter filter, int skip, int take) => [.. All(stage, filter, skip, take)];

    /// <summary>All rows of a filter, one at a time.</summary>
    public static IEnumerable<PlannedRow> All(string stage, ImportFilter filter, int skip = 0, int take = -1)
    {
        using var connection = Open(stage);
        var sql = $"""
            SELECT r.Line, r.Code, r.TableName, p.FoodId, p.Kind, p.Suspicions, r.Micrograms, r.Status, p.OldMicrograms, p.OldStatus, r.Raw, r.Refusal, COALESCE(r.Proposal, '')
            FROM Plan p JOIN Rows r ON r.Row = p.Row WHERE {Where(filter)} ORDER BY p.Row, p.ValueId LIMIT $take OFFSET $skip
            """;
        foreach (var row in connection.Rows(sql, ("$take", take), ("$skip", skip)))
        {
            yield return Row(row);
        }
    }

    private static PlannedRow Row(SqliteDataReader row) => new(
        row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), (ImportKind)row.GetInt32(4), (Suspicions)row.GetInt32(5),
        Amount(row, 6), Enum.Parse<ValueStatus>(row.GetString(7)), Amount(row, 8), row.IsDBNull(9) ? null : Enum.Parse<ValueStatus>(row.GetString(9)),
        row.GetString(10), row.IsDBNull(11) ? null : (RowRefusal)row.GetInt32(11), (ImportKind)row.GetInt32(4) == ImportKind.New ? row.GetString(12) : "");

    private static Milligrams? Amount(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Milligrams.FromMicrograms(row.GetInt64(column));

    private static string Where(ImportFilter filter) => filter switch
    {
        ImportFilter.New => $"p.Kind IN ({(int)ImportKind.New}, {(int)ImportKind.NewValue}, {(int)ImportKind.Restored})",
        ImportFilter.Changed => $"p.Kind = {(int)ImportKind.Changed}",
        ImportFilter.Unchanged => $"p.Kind = {(int)ImportKind.Unchanged}",
        ImportFilter.KeptByHand => $"p.Kind = {(int)ImportKind.KeptByHand}",
        ImportFilter.Refused => $"p.Kind = {(int)ImportKind.Refused}",
        ImportFilter.Suspicious => $"p.Suspicions <> 0 AND p.Kind <> {(int)ImportKind.Refused}",
        ImportFilter.Proposals => $"p.Kind = {(int)ImportKind.New} AND r.Proposal IS NOT NULL",
        _ => "1",
    };

    private static SqliteConnection Open(string stage)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = stage, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        return connection;
    }
}

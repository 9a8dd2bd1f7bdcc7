using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Import;

/// <summary>Lays the rows of a file beside what is in the database, in sets. A row is matched by table and code and by nothing else.</summary>
internal static class ImportPlan
{
    /// <summary>True in SQL when a plain number would replace the same number of which the origin is known: that says no more than before.</summary>
    public const string KeepsStatus = "(r.Status = 'Measured' AND v.Magnesium IS r.Micrograms AND v.Status IN ('Calculated', 'Borrowed', 'Estimated', 'Label'))";

    private const string InRange = "(r.Micrograms IS NULL OR r.Status IN ('Trace', 'BelowLimit', 'LogicalZero') OR r.Micrograms BETWEEN g.PlausibleLow AND g.PlausibleHigh)";

    // Changed by hand says the row; and so does history, when the last that happened to the row was an edit.
    private const string IsByHand =
        """
        (v.IsChangedByHand = 1 OR EXISTS (SELECT 1 FROM main.Revisions x JOIN main.Changes c ON c.Id = x.ChangeId
          WHERE x."Table" = 'FoodValues' AND x.RowId = v.Id AND x.VersionAfter = v.Version AND c.Kind IN ('Edit', 'Add')))
        """;

    private const string IsSame = $"(v.Magnesium IS r.Micrograms AND (v.Status = r.Status OR {KeepsStatus}) AND (r.Energy IS NULL OR v.EnergyKcal IS r.Energy))";

    private static readonly string Matched =
        $"""
        INSERT OR IGNORE INTO stage.Plan
        SELECT r.Row, v.Id, v.FoodId,
          CASE WHEN v.IsRetired = 1 AND v.IsFromSeed = 0 AND v.IsChangedByHand = 0 THEN {(int)ImportKind.Restored}
            WHEN {IsSame} THEN {(int)ImportKind.Unchanged}
            WHEN {IsByHand} THEN {(int)ImportKind.KeptByHand}
            ELSE {(int)ImportKind.Changed} END,
          CASE WHEN {IsSame} THEN 0 ELSE
            (CASE WHEN {InRange} OR v.RangeNote <> '' THEN 0 ELSE {(int)Suspicions.Range} END)
            | (CASE WHEN share_a_word(v.TableName, r.NameNl || ' ' || r.NameEn) THEN 0 ELSE {(int)Suspicions.OtherName} END)
            | (CASE WHEN r.Micrograms IS NULL AND v.Magnesium IS NOT NULL THEN {(int)Suspicions.Gone} ELSE 0 END)
            | (CASE WHEN ABS(r.Micrograms - v.Magnesium) > 5000 AND (r.Micrograms > 3 * v.Magnesium OR v.Magnesium > 3 * r.Micrograms) THEN {(int)Suspicions.Jump} ELSE 0 END) END,
          v.Magnesium, v.Status, v.EnergyKcal
        FROM stage.Rows r CROSS JOIN main.FoodValues v ON v.TableId = $table AND v.Code = $$CODE$$
        JOIN main.Foods f ON f.Id = v.FoodId JOIN main.FoodGroups g ON g.Id = f.GroupId
        WHERE r.Refusal IS NULL AND r.IsRepeat = 0 AND $$CODE$$ IS NOT NULL
        """;

    // Foods of the guide carry their code in NEVO, whether or not they have a value of it yet.
    private static readonly string ByNevoCode =
        $"""
        INSERT OR IGNORE INTO stage.Plan
        SELECT r.Row, f.Id || '/' || $table, f.Id, {(int)ImportKind.NewValue}, CASE WHEN {InRange} THEN 0 ELSE {(int)Suspicions.Range} END, NULL, NULL, NULL
        FROM main.Foods f CROSS JOIN stage.Rows r ON r.Code = f.NevoCode JOIN main.FoodGroups g ON g.Id = f.GroupId
        WHERE f.NevoCode <> '' AND f.IsRetired = 0 AND r.Refusal IS NULL AND r.IsRepeat = 0
          AND NOT EXISTS (SELECT 1 FROM main.FoodValues v WHERE v.Id = f.Id || '/' || $table)
        """;

    private static readonly string New =
        $"""
        INSERT INTO stage.Plan
        SELECT r.Row, r.FoodId || '/' || $table, r.FoodId, {(int)ImportKind.New},
          CASE WHEN g.Id IS NULL THEN (CASE WHEN r.Micrograms > (SELECT MAX(PlausibleHigh) FROM main.FoodGroups) THEN {(int)Suspicions.Range} ELSE 0 END)
            WHEN {InRange} THEN 0 ELSE {(int)Suspicions.Range} END,
          NULL, NULL, NULL
        FROM stage.Rows r LEFT JOIN main.FoodGroups g ON g.Id = r.GroupId
        WHERE r.Refusal IS NULL AND r.IsRepeat = 0 AND NOT EXISTS (SELECT 1 FROM stage.Plan p WHERE p.Row = r.Row)
        """;

    /// <summary>Makes the plan of what is staged.</summary>
    public static void Make(SqliteConnection connection, string tableId, CancellationToken cancellationToken)
    {
        connection.CreateFunction("share_a_word", (string left, string right) => NameKeys.ShareAWord(left, right), isDeterministic: true);
        string[] steps =
        [
            "DELETE FROM stage.Plan; DELETE FROM stage.Facts; DROP INDEX IF EXISTS stage.PlanByKind",
            "INSERT INTO stage.Facts SELECT COALESCE(MAX(Id), 0) FROM main.Changes",
            .. Repeats,
            $"INSERT INTO stage.Plan (Row, ValueId, FoodId, Kind) SELECT Row, '', '', {(int)ImportKind.Refused} FROM stage.Rows WHERE Refusal IS NOT NULL",
            $"INSERT INTO stage.Plan (Row, ValueId, FoodId, Kind) SELECT Row, '', '', {(int)ImportKind.Unchanged} FROM stage.Rows WHERE IsRepeat = 1",
            Matched.Replace("$$CODE$$", "r.Code", StringComparison.Ordinal),
            Matched.Replace("$$CODE$$", "r.OtherCode", StringComparison.Ordinal),
            .. string.Equals(tableId, KnownTables.NevoOfTheFoods, StringComparison.Ordinal) ? [ByNevoCode] : Array.Empty<string>(),
            New,
            .. Taken,
            "CREATE INDEX stage.PlanByKind ON Plan (Kind)",
        ];
        connection.Run("BEGIN");
        try
        {
            foreach (var step in steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                connection.Run(step, step.Contains("$table", StringComparison.Ordinal) ? [("$table", tableId)] : []);
            }
        }
        finally
        {
            connection.Run("COMMIT");
        }
    }

    /// <summary>What the plan does, in counts.</summary>
    public static ImportReport Count(SqliteConnection connection) => new(
        (int)connection.Number("SELECT COUNT(*) FROM stage.Rows"),
        connection.Rows("SELECT Kind, COUNT(*) FROM stage.Plan GROUP BY Kind").ToDictionary(r => (ImportKind)r.GetInt32(0), r => r.GetInt32(1)),
        (int)connection.Number($"SELECT COUNT(*) FROM stage.Plan WHERE Suspicions <> 0 AND Kind <> {(int)ImportKind.Refused}"),
        (int)connection.Number($"SELECT COUNT(*) FROM stage.Plan p JOIN stage.Rows r ON r.Row = p.Row WHERE p.Kind = {(int)ImportKind.New} AND r.Proposal IS NOT NULL"),
        connection.Rows("SELECT Refusal, COUNT(*) FROM stage.Rows WHERE Refusal IS NOT NULL GROUP BY Refusal").ToDictionary(r => (RowRefusal)r.GetInt32(0), r => r.GetInt32(1)));

    /// <summary>How many rows of the plan stay out, by choice.</summary>
    /// <param name="connection">With the stage, attached or by itself.</param>
    /// <param name="choice">What is left out.</param>
    public static int LeftOut(SqliteConnection connection, ImportChoice choice) => (int)connection.Number(
        $"""
        SELECT COUNT(*) FROM Plan WHERE Kind IN ({(int)ImportKind.New}, {(int)ImportKind.NewValue}, {(int)ImportKind.Changed}, {(int)ImportKind.Restored})
          AND (($suspicious = 0 AND Suspicions <> 0) OR ($adds = 0 AND Kind = {(int)ImportKind.New}))
        """,
        ("$suspicious", choice.TakesSuspicious),
        ("$adds", choice.AddsFoods));

    // A code that stands twice: the same said again is harmless, two values are not, and which is right cannot be told.
    private static string[] Repeats =>
    [
        $"UPDATE stage.Rows SET Refusal = NULL WHERE Refusal IN ({(int)RowRefusal.CodeTwice}, {(int)RowRefusal.IdTaken}) AND FoodId <> ''",
        "CREATE TEMP TABLE IF NOT EXISTS Twice (Code TEXT PRIMARY KEY) WITHOUT ROWID",
        "DELETE FROM temp.Twice",
        "INSERT INTO temp.Twice SELECT Code FROM stage.Rows GROUP BY Code HAVING COUNT(*) > 1 AND Code <> ''",
        $"""
        UPDATE stage.Rows SET Refusal = {(int)RowRefusal.CodeTwice} WHERE Refusal IS NULL AND Code IN (
          SELECT t.Code FROM temp.Twice t JOIN stage.Rows r ON r.Code = t.Code WHERE r.Refusal IS NULL
          GROUP BY t.Code HAVING COUNT(DISTINCT COALESCE(r.Micrograms, -1) || r.Status) > 1)
        """,
        """
        UPDATE stage.Rows SET IsRepeat = 1 WHERE Refusal IS NULL AND Code IN (SELECT Code FROM temp.Twice)
          AND Row > (SELECT MIN(f.Row) FROM stage.Rows f WHERE f.Code = Rows.Code AND f.Refusal IS NULL)
        """,
    ];

    private static string[] Taken =>
    [
        $"""
        UPDATE stage.Rows SET Refusal = {(int)RowRefusal.IdTaken} WHERE Row IN (
          SELECT p.Row FROM stage.Plan p JOIN main.Foods f ON f.Id = p.FoodId WHERE p.Kind = {(int)ImportKind.New}
          UNION ALL
          SELECT Row FROM (SELECT Row, ROW_NUMBER() OVER (PARTITION BY FoodId ORDER BY Row) AS Nth FROM stage.Plan WHERE Kind = {(int)ImportKind.New}) WHERE Nth > 1)
        """,
        $"UPDATE stage.Plan SET Kind = {(int)ImportKind.Refused} WHERE Kind = {(int)ImportKind.New} AND Row IN (SELECT Row FROM stage.Rows WHERE Refusal = {(int)RowRefusal.IdTaken})",
    ];
}

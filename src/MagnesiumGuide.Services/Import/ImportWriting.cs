using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Import;

/// <summary>Writes a plan: foods, values, their history and the words they are found by, some rows at a time in the one transaction.</summary>
/// <param name="connection">With the stage attached and a transaction begun.</param>
/// <param name="table">The table, as it stands in the database.</param>
/// <param name="sourceId">Its source.</param>
/// <param name="changeId">The change in history.</param>
/// <param name="isConfirmed">True when the file is the publisher's own.</param>
/// <param name="choice">What is left out.</param>
internal sealed class ImportWriting(SqliteConnection connection, string table, string sourceId, long changeId, bool isConfirmed, ImportChoice choice) : IDisposable
{
    /// <summary>Of the seed foods the rarest is 4: what nobody looked at comes after all of them.</summary>
    private const int Commonness = 4;

    private const string Rows = "stage.Plan p JOIN stage.Rows r ON r.Row = p.Row";
    private const string Wanted = "p.Row >= $from AND p.Row < $to AND ($suspicious OR p.Suspicions = 0)";
    private const string Locator = "CASE WHEN r.Status IN ('Measured', 'Missing') OR r.Raw = '' THEN {0} || ', magnesium per 100 g' ELSE {0} || ', magnesium per 100 g: ' || r.Raw END";
    private static readonly string NewStatus = $"CASE WHEN {ImportPlan.KeepsStatus} THEN v.Status ELSE r.Status END";
    private static readonly string NewLocator = Locator.Replace("{0}", "v.Code", StringComparison.Ordinal);
    private static readonly string NewName = $"CASE WHEN p.Suspicions & {(int)Suspicions.OtherName} THEN r.TableName ELSE v.TableName END";

    private static readonly string Fields =
        $$"""
        '{' || SUBSTR(
          CASE WHEN v.Magnesium IS r.Micrograms THEN '' ELSE ',"Magnesium":' || json_array(v.Magnesium, r.Micrograms) END
          || CASE WHEN v.Status = {{NewStatus}} THEN '' ELSE ',"Status":' || json_array(v.Status, {{NewStatus}}) END
          || CASE WHEN r.Energy IS NULL OR v.EnergyKcal IS r.Energy THEN '' ELSE ',"EnergyKcal":' || json_array(v.EnergyKcal, r.Energy) END
          || CASE WHEN v.Locator = {{NewLocator}} THEN '' ELSE ',"Locator":' || json_array(v.Locator, {{NewLocator}}) END
          || CASE WHEN v.TableName = {{NewName}} THEN '' ELSE ',"TableName":' || json_array(v.TableName, {{NewName}}) END
          || CASE WHEN p.Kind = {{(int)ImportKind.Restored}} THEN ',"IsRetired":[true,false]' ELSE '' END, 2) || '}'
        """;

    private static readonly string[] Steps =
    [
        $"""
        INSERT INTO main.Foods (Id, IsRetired, IsChangedByHand, IsFromSeed, Version, SourceId, Locator, IsConfirmed, NameNl, NameEn, GroupId, State, SearchNl, SearchEn,
          SearchText, Commonness, MaxPortions, IsVegan, IsVegetarian, Contains, NevoCode, NoteNl, NoteEn)
        SELECT r.FoodId, 0, 0, 0, 1, $source, r.Code, 0, r.NameNl, r.NameEn, COALESCE(r.GroupId, 'miscellaneous'), '{FoodRow.AsPublished}', r.Synonyms, '', r.SearchText, {Commonness}, 0, 0, 0, '', '', '', ''
        FROM {Rows} WHERE {Wanted} AND p.Kind = {(int)ImportKind.New} AND $adds
        """,
        $"""
        INSERT INTO main.FoodValues (Id, IsRetired, IsChangedByHand, IsFromSeed, Version, SourceId, Locator, IsConfirmed, FoodId, TableId, Code, TableName, Magnesium, Status,
          EnergyKcal, IsPreferred, "Match", RangeNote, NoteNl, NoteEn)
        SELECT p.ValueId, 0, 0, 0, 1, $source, {Locator.Replace("{0}", "r.Code", StringComparison.Ordinal)}, $confirmed, p.FoodId, $table, r.Code, r.TableName, r.Micrograms, r.Status,
          r.Energy, CASE WHEN p.Kind = {(int)ImportKind.New} THEN 1 ELSE NOT EXISTS (SELECT 1 FROM main.FoodValues o WHERE o.FoodId = p.FoodId AND o.IsPreferred = 1) END,
          CASE WHEN p.Kind = {(int)ImportKind.New} THEN 'Primary' ELSE 'Exact' END, '', '', ''
        FROM {Rows} WHERE {Wanted} AND (p.Kind = {(int)ImportKind.NewValue} OR (p.Kind = {(int)ImportKind.New} AND $adds))
        """,
        $$"""
        INSERT INTO main.Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter)
        SELECT $change, 'Foods', p.FoodId, p.FoodId, 1, '{}', 1 FROM stage.Plan p WHERE {{Wanted}} AND p.Kind = {{(int)ImportKind.New}} AND $adds
        """,
        $$"""
        INSERT INTO main.Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter)
        SELECT $change, 'FoodValues', p.ValueId, p.FoodId, 1, '{}', 1 FROM stage.Plan p
        WHERE {{Wanted}} AND (p.Kind = {{(int)ImportKind.NewValue}} OR (p.Kind = {{(int)ImportKind.New}} AND $adds))
        """,
        $"""
        INSERT INTO main.Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter)
        SELECT $change, 'FoodValues', v.Id, v.FoodId, 0, {Fields}, v.Version + 1
        FROM {Rows} JOIN main.FoodValues v ON v.Id = p.ValueId WHERE {Wanted} AND p.Kind IN ({(int)ImportKind.Changed}, {(int)ImportKind.Restored})
        """,
        $"""
        UPDATE main.FoodValues AS v SET Status = {NewStatus}, Magnesium = r.Micrograms, EnergyKcal = COALESCE(r.Energy, v.EnergyKcal), Locator = {NewLocator}, TableName = {NewName},
          IsRetired = CASE WHEN p.Kind = {(int)ImportKind.Restored} THEN 0 ELSE v.IsRetired END, Version = v.Version + 1
        FROM {Rows} WHERE v.Id = p.ValueId AND {Wanted} AND p.Kind IN ({(int)ImportKind.Changed}, {(int)ImportKind.Restored})
        """,
        $$"""
        INSERT INTO main.Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter)
        SELECT DISTINCT $change, 'Foods', f.Id, f.Id, 0, '{"IsRetired":[true,false]}', f.Version + 1 FROM stage.Plan p JOIN main.Foods f ON f.Id = p.FoodId
        WHERE {{Wanted}} AND p.Kind = {{(int)ImportKind.Restored}} AND {{IsTakenBack}}
        """,
        $"""
        UPDATE main.Foods AS f SET IsRetired = 0, Version = f.Version + 1
        WHERE f.Id IN (SELECT p.FoodId FROM stage.Plan p WHERE {Wanted} AND p.Kind = {(int)ImportKind.Restored}) AND {IsTakenBack}
        """,
    ];

    private const string IsTakenBack = "f.IsRetired = 1 AND f.IsFromSeed = 0 AND f.IsChangedByHand = 0";

    private static readonly string Found =
        $"""
        SELECT f.Id, f.SearchText, f.Commonness FROM stage.Plan p JOIN main.Foods f ON f.Id = p.FoodId
        WHERE p.Row >= $from AND p.Row < $to AND ($suspicious OR p.Suspicions = 0) AND p.Kind IN ({(int)ImportKind.New}, {(int)ImportKind.Restored}) AND f.IsRetired = 0
        """;

    private readonly FoodWordWriter words = new(connection);

    /// <summary>Writes the rows from one up to, not including, another.</summary>
    public void Write(int from, int to)
    {
        foreach (var step in Steps)
        {
            connection.Run(step, [.. Values(from, to).Where(v => step.Contains(v.Name, StringComparison.Ordinal))]);
        }

        foreach (var food in connection.Rows(Found, ("$from", from), ("$to", to), ("$suspicious", choice.TakesSuspicious)))
        {
            words.Add(food.GetString(0), food.GetString(1), food.GetInt32(2));
        }
    }

    /// <summary>Writes the last words.</summary>
    public void Finish() => words.Flush();

    /// <inheritdoc/>
    public void Dispose() => words.Dispose();

    private (string Name, object? Value)[] Values(int from, int to) =>
    [
        ("$from", from), ("$to", to), ("$suspicious", choice.TakesSuspicious), ("$adds", choice.AddsFoods), ("$table", table), ("$source", sourceId),
        ("$change", changeId), ("$confirmed", isConfirmed),
    ];
}

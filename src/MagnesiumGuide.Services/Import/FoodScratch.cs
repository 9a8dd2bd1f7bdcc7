using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Import;

/// <summary>Puts foods together whose parts stand in several files or lines: on disk, in a file of its own that goes away by itself, so that memory does not grow.</summary>
internal sealed class FoodScratch : IDisposable
{
    // No name: SQLite makes a private file and removes it.
    private readonly SqliteConnection connection = new("Data Source=;Pooling=False");
    private readonly SqliteCommand addFood;
    private readonly SqliteCommand addAmount;
    private readonly SqliteCommand addCode;

    public FoodScratch()
    {
        connection.Open();
        connection.Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384;");
        connection.Run("CREATE TABLE Foods (Line INTEGER PRIMARY KEY, Code TEXT NOT NULL UNIQUE, NameNl TEXT, NameEn TEXT, GroupName TEXT, More TEXT)");
        connection.Run("CREATE TABLE Amounts (Code TEXT, Kind TEXT, Amount TEXT, Marker TEXT, PRIMARY KEY (Code, Kind, Amount)) WITHOUT ROWID");
        connection.Run("CREATE TABLE Codes (Code TEXT PRIMARY KEY, Other TEXT) WITHOUT ROWID");
        connection.Run("BEGIN");
        addFood = Command("INSERT OR IGNORE INTO Foods VALUES ($0, $1, $2, $3, $4, $5)", 6);
        addAmount = Command("INSERT OR IGNORE INTO Amounts VALUES ($0, $1, $2, $3)", 4);
        addCode = Command("INSERT OR IGNORE INTO Codes VALUES ($0, $1)", 2);
    }

    /// <summary>Adds a food; the first of a code counts.</summary>
    public void AddFood(int line, string code, string nameNl, string nameEn, string group, string more) => Run(addFood, line, code, nameNl, nameEn, group, more);

    /// <summary>Adds an amount of a food, as it stands in the file.</summary>
    public void AddAmount(string code, string kind, string amount, string marker) => Run(addAmount, code, kind, amount, marker);

    /// <summary>Adds another code of a food.</summary>
    public void AddCode(string code, string other) => Run(addCode, code, other);

    /// <summary>The foods, in the order of the file. Energy is the first of three kinds that is there.</summary>
    public IEnumerable<ScratchFood> Foods(string magnesium, string energy, string secondEnergy, string thirdEnergy)
    {
        const string Query = """
            SELECT f.Line, f.Code, f.NameNl, f.NameEn, f.GroupName, f.More, COALESCE(c.Other, ''), COALESCE(MIN(a.Amount), ''), COALESCE(MAX(a.Marker), ''), COUNT(a.Code),
              COALESCE((SELECT Amount FROM Amounts e WHERE e.Code = f.Code AND e.Kind = $1), (SELECT Amount FROM Amounts e WHERE e.Code = f.Code AND e.Kind = $2),
                (SELECT Amount FROM Amounts e WHERE e.Code = f.Code AND e.Kind = $3), '')
            FROM Foods f LEFT JOIN Codes c ON c.Code = f.Code LEFT JOIN Amounts a ON a.Code = f.Code AND a.Kind = $0
            GROUP BY f.Line ORDER BY f.Line
            """;
        foreach (var rows in connection.Rows(Query, ("$0", magnesium), ("$1", energy), ("$2", secondEnergy), ("$3", thirdEnergy)))
        {
            yield return new ScratchFood(
                rows.GetInt32(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetString(5), rows.GetString(6),
                rows.GetString(7), rows.GetString(8), rows.GetInt32(9) > 1, rows.GetString(10));
        }
    }

    public void Dispose()
    {
        addFood.Dispose();
        addAmount.Dispose();
        addCode.Dispose();
        connection.Dispose();
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, int parameters)
    {
        var command = Sql.Command(connection, sql);
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return command;
    }
}

using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Search;

/// <summary>
/// Writes the words of foods in hundreds of thousands, by one prepared command on a connection that is in a transaction. In order
/// of the words, some at a time: the index over them is far larger than what fits in memory.
/// </summary>
internal sealed class FoodWordWriter : IDisposable
{
    private const int MostWaiting = 200_000;

    private readonly SqliteCommand insert;
    private readonly List<(string Word, string FoodId, int Commonness)> waiting = [];

    public FoodWordWriter(SqliteConnection connection)
    {
        insert = connection.CreateCommand();
        insert.CommandText = "INSERT OR IGNORE INTO main.FoodWords (Word, FoodId, Commonness) VALUES ($word, $food, $commonness)";
        foreach (var name in new[] { "$word", "$food", "$commonness" })
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = name });
        }
    }

    /// <summary>Adds the words of a food; those that are there stay.</summary>
    public void Add(string foodId, string searchText, int commonness)
    {
        waiting.AddRange(SearchText.WordsOfNames(searchText).Select(word => (word, foodId, commonness)));
        if (waiting.Count >= MostWaiting)
        {
            Flush();
        }
    }

    /// <summary>Writes what is waiting.</summary>
    public void Flush()
    {
        waiting.Sort((a, b) => string.CompareOrdinal(a.Word, b.Word) is var byWord and not 0 ? byWord : string.CompareOrdinal(a.FoodId, b.FoodId));
        foreach (var (word, foodId, commonness) in waiting)
        {
            (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (word, foodId, commonness);
            insert.ExecuteNonQuery();
        }

        waiting.Clear();
    }

    public void Dispose() => insert.Dispose();
}

using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Search;

/// <summary>Writes the words of foods in hundreds of thousands, by one prepared command on a connection that is in a transaction.</summary>
internal sealed class FoodWordWriter : IDisposable
{
    private readonly SqliteCommand insert;

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
        (insert.Parameters[1].Value, insert.Parameters[2].Value) = (foodId, commonness);
        foreach (var word in SearchText.WordsOfNames(searchText))
        {
            insert.Parameters[0].Value = word;
            insert.ExecuteNonQuery();
        }
    }

    public void Dispose() => insert.Dispose();
}

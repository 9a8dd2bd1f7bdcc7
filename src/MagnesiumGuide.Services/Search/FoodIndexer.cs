using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Search;

/// <summary>Keeps the words that foods are found by in step with the foods.</summary>
public sealed class FoodIndexer(GuideDbContext database)
{
    private const int Batch = 1000;

    /// <summary>Writes the words of every food that is about to be saved; they are saved with it, in the same transaction.</summary>
    public async Task IndexChangedAsync(CancellationToken cancellationToken)
    {
        var changed = database.ChangeTracker.Entries<FoodRow>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .Select(e => e.Entity)
            .ToList();
        foreach (var foods in changed.Chunk(Batch))
        {
            var ids = foods.Select(f => f.Id).ToList();
            database.FoodWords.RemoveRange(await database.FoodWords.Where(w => ids.Contains(w.FoodId)).ToListAsync(cancellationToken));
            foreach (var food in foods)
            {
                food.FoldNames();
                database.FoodWords.AddRange(WordsOf(food));
            }
        }
    }

    // A retired food is found by its address, never by search.
    private static IEnumerable<FoodWordRow> WordsOf(FoodRow food) => food.IsRetired ? [] : SearchText.WordsOfNames(food.SearchText)
        .Select(word => new FoodWordRow { Word = word, FoodId = food.Id, Commonness = food.Commonness });
}

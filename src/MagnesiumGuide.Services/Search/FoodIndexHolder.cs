using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Foods;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Search;

/// <summary>What search keeps in memory: the vocabulary, and a short list for each two letters.</summary>
public sealed class FoodIndexHolder(IServiceScopeFactory scopes, FoodCache cache) : IDisposable
{
    private const int ShortListLength = 12;

    /// <summary>Foods that are rarer than this are in no short list.</summary>
    private const int RarestInShortList = 2;

    // One at a time: of two that overlap, the one that read first could be the last to be shown.
    private readonly SemaphoreSlim reloading = new(1);
    private volatile FoodIndex? current;
    private volatile DataMark? readFrom;

    /// <summary>As it was last loaded.</summary>
    /// <exception cref="InvalidOperationException">It was never loaded.</exception>
    public FoodIndex Current => current ?? throw new InvalidOperationException("The index is loaded at start, before the first request.");

    /// <summary>Loads it anew, as all of it is at one moment, and forgets the cached foods: call it after foods changed. Searches that are under way keep what they have.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await reloading.WaitAsync(cancellationToken);
        try
        {
            await LoadAsync(cancellationToken);
        }
        finally
        {
            reloading.Release();
        }
    }

    /// <summary>Loads it anew unless it was read from this, or a load that is under way reads it; true when it did.</summary>
    internal async Task<bool> CatchUpAsync(DataMark now, CancellationToken cancellationToken)
    {
        await reloading.WaitAsync(cancellationToken);
        try
        {
            if (readFrom == now)
            {
                return false;
            }

            await LoadAsync(cancellationToken);
            return true;
        }
        finally
        {
            reloading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reloading.Dispose();

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GuideDbContext>();
        var (index, mark) = await SqliteFile.AtOneMomentAsync(
            database, async () => (await ReadAsync(database, cancellationToken), await DataMark.ReadAsync(database, cancellationToken)), cancellationToken);
        cache.Clear();
        (current, readFrom) = (index, mark);
    }

    private static async Task<FoodIndex> ReadAsync(GuideDbContext database, CancellationToken cancellationToken)
    {
        var words = await database.FoodWords.GroupBy(w => w.Word)
            .Select(g => new { Word = g.Key, Commonness = g.Min(w => w.Commonness) })
            .ToDictionaryAsync(w => w.Word, w => w.Commonness, StringComparer.Ordinal, cancellationToken);
        var common = await database.FoodWords.AsNoTracking()
            .Where(w => w.Commonness <= RarestInShortList && w.Word.Length > 1)
            .Select(w => new { w.Word, w.FoodId, w.Commonness })
            .ToListAsync(cancellationToken);
        var shortLists = common
            .GroupBy(w => w.Word[..2], StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => (IReadOnlyList<string>)[.. g.OrderBy(w => w.Commonness).ThenBy(w => w.Word.Length).ThenBy(w => w.FoodId, StringComparer.Ordinal).Select(w => w.FoodId).Distinct(StringComparer.Ordinal).Take(ShortListLength)],
                StringComparer.Ordinal);
        return new FoodIndex(new Vocabulary(words), shortLists);
    }
}

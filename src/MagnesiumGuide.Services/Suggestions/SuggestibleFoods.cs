using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Search;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>
/// The foods that may be suggested, in memory: only those that editors gave portions, so that it does not grow with the food
/// tables. Read anew when the search index was, which is whenever foods changed.
/// </summary>
public sealed class SuggestibleFoods(IServiceScopeFactory scopes, FoodIndexHolder index)
{
    private volatile Kept? kept;

    /// <summary>The foods as they are now.</summary>
    public async Task<IReadOnlyList<Food>> AllAsync(CancellationToken cancellationToken)
    {
        var current = index.Current;
        if (kept is { } known && ReferenceEquals(known.Index, current))
        {
            return known.Foods;
        }

        await using var scope = scopes.CreateAsyncScope();
        var foods = await scope.ServiceProvider.GetRequiredService<FoodLookup>().SuggestibleAsync(cancellationToken);
        kept = new Kept(current, foods);
        return foods;
    }

    private sealed record Kept(FoodIndex Index, IReadOnlyList<Food> Foods);
}

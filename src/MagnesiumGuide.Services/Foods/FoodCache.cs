using MagnesiumGuide.Domain.Foods;
using Microsoft.Extensions.Caching.Memory;

namespace MagnesiumGuide.Services.Foods;

/// <summary>Keeps the foods that were asked for last in memory; a bound keeps it from growing with the food table.</summary>
public sealed class FoodCache : IDisposable
{
    private const int MostFoods = 4000;

    private readonly MemoryCache foods = new(new MemoryCacheOptions { SizeLimit = MostFoods });

    /// <summary>The food with this id, or null when it is not kept.</summary>
    public Food? Find(string id) => foods.Get<Food>(id);

    /// <summary>Keeps a food.</summary>
    public void Keep(Food food) => foods.Set(food.Id, food, new MemoryCacheEntryOptions { Size = 1 });

    /// <summary>Forgets everything: call it after foods changed.</summary>
    public void Clear() => foods.Clear();

    /// <inheritdoc/>
    public void Dispose() => foods.Dispose();
}

using MagnesiumGuide.Domain.Foods;
using Microsoft.Extensions.Caching.Memory;

namespace MagnesiumGuide.Services.Foods;

/// <summary>Keeps the foods that were asked for last in memory; a bound keeps it from growing with the food table.</summary>
public sealed class FoodCache : IDisposable
{
    private const int MostFoods = 4000;

    private readonly MemoryCache foods = new(new MemoryCacheOptions { SizeLimit = MostFoods });
    private readonly Lock gate = new();
    private int edition;

    /// <summary>Another number after every <see cref="Clear"/>: take it before reading a food from the database.</summary>
    public int Edition => Volatile.Read(ref edition);

    /// <summary>The food with this id, or null when it is not kept.</summary>
    public Food? Find(string id) => foods.Get<Food>(id);

    /// <summary>Keeps a food, unless foods changed since it was read: whoever was slow to read would keep the old one for ever.</summary>
    /// <param name="food">The food.</param>
    /// <param name="readAt">The <see cref="Edition"/> from before it was read.</param>
    public void Keep(Food food, int readAt)
    {
        lock (gate)
        {
            if (readAt == edition)
            {
                foods.Set(food.Id, food, new MemoryCacheEntryOptions { Size = 1 });
            }
        }
    }

    /// <summary>Forgets everything: call it after foods changed.</summary>
    public void Clear()
    {
        lock (gate)
        {
            edition++;
            foods.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => foods.Dispose();
}

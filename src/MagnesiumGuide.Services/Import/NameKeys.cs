using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Import;

/// <summary>Proposes a food of the guide for a name: never more than a proposal, because names that look alike can be other foods.</summary>
public sealed class NameKeys
{
    private readonly Dictionary<string, string> foods = new(StringComparer.Ordinal);

    /// <summary>Names of the foods that someone looked at, and of their values: the memory this takes does not grow with what was imported.</summary>
    public static async Task<NameKeys> LoadAsync(GuideDbContext database, CancellationToken cancellationToken)
    {
        var names = new NameKeys();
        var looked = database.Foods.AsNoTracking().Where(f => !f.IsRetired && (f.IsFromSeed || f.IsChangedByHand));
        await foreach (var food in looked.Select(f => new { f.Id, f.NameNl, f.NameEn, f.SearchNl, f.SearchEn }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            names.Add(food.Id, food.NameNl, food.NameEn, food.SearchNl, food.SearchEn);
        }

        var values = database.FoodValues.AsNoTracking().Where(v => v.IsFromSeed && v.Match != TableMatch.Close);
        await foreach (var value in values.Select(v => new { v.FoodId, v.TableName }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            names.Add(value.FoodId, value.TableName);
        }

        return names;
    }

    // The first food of a name counts.
    private void Add(string foodId, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var one in name.Split(';'))
            {
                if (Key(one) is { Length: > 0 } key)
                {
                    foods.TryAdd(key, foodId);
                }
            }
        }
    }

    /// <summary>The food with the same words in its name, in whatever order; null when there is none.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (name.Length > 0 && foods.GetValueOrDefault(Key(name)) is { } food)
            {
                return food;
            }
        }

        return null;
    }

    /// <summary>True when two names have a word of three letters or more in common.</summary>
    public static bool ShareAWord(string left, string right) =>
        SearchText.Words(left).Where(w => w.Length > 2).Intersect(SearchText.Words(right), StringComparer.Ordinal).Any();

    private static string Key(string name) => string.Join(' ', SearchText.Words(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}

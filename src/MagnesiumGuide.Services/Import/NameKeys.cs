using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Import;

/// <summary>Proposes a food of the guide for a name: never more than a proposal, because names that look alike can be other foods.</summary>
public sealed class NameKeys
{
    private readonly Dictionary<string, string> foods = new(StringComparer.Ordinal);

    /// <summary>Adds the names of a food; the first food of a name counts.</summary>
    public void Add(string foodId, params ReadOnlySpan<string> names)
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

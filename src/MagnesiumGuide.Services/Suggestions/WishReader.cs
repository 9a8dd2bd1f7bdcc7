using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>Reads wishes from the words that addresses and the API use.</summary>
public sealed class WishReader(FoodLookup foods)
{
    /// <summary>Most words that are read: more is taken for a slip.</summary>
    public const int MostWords = 100;

    /// <summary>What can be left out as a whole, by the word for it, in the order of a list.</summary>
    public static readonly IReadOnlyList<(string Word, Allergen Allergen)> Exclusions =
    [
        ("gluten", Allergen.Gluten), ("dairy", Allergen.Dairy), ("egg", Allergen.Egg), ("nuts", Allergen.Nuts), ("peanut", Allergen.Peanut),
        ("soy", Allergen.Soy), ("fish", Allergen.Fish), ("crustacean", Allergen.Crustacean), ("sesame", Allergen.Sesame), ("alcohol", Allergen.Alcohol),
    ];

    /// <summary>The wishes, and the words that name no food and nothing else that can be left out.</summary>
    /// <param name="diet">The diet, or null.</param>
    /// <param name="exclude">Words of <see cref="Exclusions"/> and ids of foods.</param>
    /// <param name="only">Ids of the only foods there are; empty for all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(FoodWishes Wishes, IReadOnlyList<string> Unknown)> ReadAsync(
        Diet? diet, IReadOnlyCollection<string> exclude, IReadOnlyCollection<string> only, CancellationToken cancellationToken)
    {
        var allergens = Exclusions.Where(e => exclude.Contains(e.Word, StringComparer.Ordinal)).ToList();
        var ids = exclude.Except(allergens.Select(a => a.Word), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var known = await foods.ByIdAsync([.. ids.Union(only, StringComparer.Ordinal)], cancellationToken);
        var wishes = new FoodWishes
        {
            Diet = diet,
            Without = allergens.Select(a => a.Allergen).ToHashSet(),
            WithoutFoods = ids,
            OnlyFoods = only.Count == 0 ? null : only.ToHashSet(StringComparer.Ordinal),
        };
        return (wishes, [.. ids.Union(only, StringComparer.Ordinal).Where(id => !known.ContainsKey(id))]);
    }
}

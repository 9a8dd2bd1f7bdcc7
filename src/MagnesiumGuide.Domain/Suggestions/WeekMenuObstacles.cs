using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Finds out why there is no menu, by trying again without each wish.</summary>
public static class WeekMenuObstacles
{
    /// <summary>
    /// The wishes without which there is a menu, each on its own; empty when no single one is in the way, but several together.
    /// </summary>
    /// <param name="meals">All meals.</param>
    /// <param name="wishes">The wishes that no menu was found for.</param>
    /// <param name="reference">The reference value a day.</param>
    /// <param name="snacks">Snacks a day.</param>
    /// <param name="seed">The seed that no menu was found for.</param>
    public static IReadOnlyList<WishInTheWay> Find(IReadOnlyList<Meal> meals, FoodWishes wishes, Milligrams reference, int snacks, int seed)
    {
        var found = Without(wishes).Where(w => HasMenu(w.Left, snacks)).Select(w => w.Wish).ToList();
        var enough = Enumerable.Range(WeekMenuRules.LeastSnacks, WeekMenuRules.MostSnacks).Where(n => n != snacks && HasMenu(wishes, n)).ToList();
        return enough.Count == 0 ? found : [.. found, new WishInTheWay.Snacks(enough[0])];

        bool HasMenu(FoodWishes left, int number) =>
            WeekMenuComposer.Compose(new WeekMenuQuestion([.. meals.Where(m => m.Fits(left))], reference, number), seed, []) is not null;
    }

    private static IEnumerable<(WishInTheWay Wish, FoodWishes Left)> Without(FoodWishes wishes)
    {
        if (wishes.Diet is { } diet)
        {
            yield return (new WishInTheWay.Diet(diet), wishes with { Diet = null });
        }

        foreach (var allergen in wishes.Without.Order())
        {
            yield return (new WishInTheWay.Without(allergen), wishes with { Without = wishes.Without.Where(a => a != allergen).ToHashSet() });
        }

        foreach (var food in wishes.WithoutFoods.Order(StringComparer.Ordinal))
        {
            yield return (new WishInTheWay.WithoutFood(food), wishes with { WithoutFoods = wishes.WithoutFoods.Where(f => !string.Equals(f, food, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal) });
        }

        if (wishes.OnlyFoods is not null)
        {
            yield return (new WishInTheWay.OnlyFoods(), wishes with { OnlyFoods = null });
        }
    }
}

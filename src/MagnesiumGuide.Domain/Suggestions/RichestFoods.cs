using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// The foods that hold most magnesium. A food of which nobody eats <see cref="LeastGrams"/> in a day, such as a dried herb, is left
/// out per 100 g and per 100 kcal, and one with fewer than <see cref="LeastKcal"/> kcal per 100 g per 100 kcal: those amounts are
/// never eaten. A value that is not known is never in it. The bounds are editorial.
/// </summary>
public static class RichestFoods
{
    /// <summary>The least, in grams, that must be usual in a day for a figure per 100 g to say anything.</summary>
    public const decimal LeastGrams = 15m;

    /// <summary>The least energy, in kcal per 100 g, for a figure per 100 kcal to say anything.</summary>
    public const int LeastKcal = 10;

    /// <summary>The richest first, ties by name.</summary>
    /// <param name="foods">All foods.</param>
    /// <param name="per">The measure.</param>
    /// <param name="wishes">What somebody does and doesn't eat.</param>
    /// <param name="person">Whom it is for, or null when that is not known.</param>
    public static IEnumerable<RichFood> Of(IEnumerable<Food> foods, Per per, FoodWishes wishes, Person? person = null) => foods
        .Where(f => PlanFoods.IsEligible(f) && wishes.Allows(f) && (person is null || FoodSafety.Suits(f, person)) && IsEaten(f, per))
        .Select(f => new RichFood(f, In(f, per)))
        .OrderByDescending(f => f.Magnesium)
        .ThenBy(f => f.Food.Name.Nl, StringComparer.Ordinal)
        .ThenBy(f => f.Food.Id, StringComparer.Ordinal);

    private static bool IsEaten(Food food, Per per) => per switch
    {
        Per.Portion => true,
        Per.HundredGrams => food.UsualMost!.Value.Value >= LeastGrams,
        _ => food.UsualMost!.Value.Value >= LeastGrams && food.Preferred!.EnergyKcal >= LeastKcal,
    };

    private static Milligrams In(Food food, Per per) => per switch
    {
        Per.Portion => food.Content.In(food.Portions[0].Grams)!.Value,
        Per.HundredGrams => food.Content.PerHundredGrams!.Value,
        _ => Milligrams.Of(food.Content.PerHundredGrams!.Value.Value * 100m / food.Preferred!.EnergyKcal!.Value),
    };
}

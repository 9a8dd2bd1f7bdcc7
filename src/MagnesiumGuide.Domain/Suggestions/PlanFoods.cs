using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Which foods may close a difference, and how much of each.</summary>
public static class PlanFoods
{
    /// <summary>
    /// The foods that may be suggested: with a portion, a known value above zero, known energy above zero (water, tea and the like
    /// are no food), at least one usual portion left in the day, within the wishes, and fit for the age.
    /// </summary>
    /// <param name="foods">All foods.</param>
    /// <param name="person">Whom it is for.</param>
    /// <param name="wishes">What the person does and doesn't eat.</param>
    /// <param name="eaten">What of each food, by id, is in the day already.</param>
    public static IReadOnlyList<PlanFood> For(
        IEnumerable<Food> foods, Person person, FoodWishes wishes, IReadOnlyDictionary<string, Grams> eaten) =>
    [
        .. foods.Where(f => IsEligible(f) && wishes.Allows(f) && FoodSafety.Suits(f, person))
            .Select(f => Of(f, Left(f, eaten.GetValueOrDefault(f.Id))))
            .Where(f => f.Most > 0),
    ];

    /// <summary>True when enough is known of a food to offer it in whole portions, to anyone.</summary>
    public static bool IsEligible(Food food) =>
        !food.IsRetired && food.Diet.IsKnown && food.Portions.Count > 0 && food.MaxPortions > 0
        && food.Content.PerHundredGrams > Milligrams.Zero && food.Preferred?.EnergyKcal > 0;

    /// <summary>The lowest value that any table gives for a food, of those that are known.</summary>
    public static MagnesiumContent Lowest(Food food) =>
        food.Values.Select(v => v.Content).Where(c => c.PerHundredGrams is not null).OrderBy(c => c.PerHundredGrams).FirstOrDefault(food.Content);

    // Whole portions that still fit under the most that is usual in a day.
    private static int Left(Food food, Grams eaten)
    {
        var portion = food.Portions[0].Grams.Value;
        return (int)Math.Floor(Math.Max(0m, (food.MaxPortions * portion) - eaten.Value) / portion);
    }

    private static PlanFood Of(Food food, int most) => new(
        food.Id, food.Name.Nl, food.Content, Lowest(food), food.Preferred!.EnergyKcal!.Value, food.Portions[0].Grams, food.Commonness, most);
}

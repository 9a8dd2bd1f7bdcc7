using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Finds foods in a day that another can take the place of, with more magnesium in the same grams.</summary>
public static class Swaps
{
    /// <summary>The least that is worth changing a meal for; editorial.</summary>
    public static readonly Milligrams Least = Milligrams.Of(5);

    /// <summary>For each line the swap that adds most, ties by name; the one that adds most first.</summary>
    /// <param name="day">The day.</param>
    /// <param name="person">Whom it is for.</param>
    /// <param name="pairs">Which food can take which food's place.</param>
    /// <param name="foods">The foods of the pairs and of the day, by id.</param>
    /// <param name="wishes">What the person does and doesn't eat.</param>
    public static IReadOnlyList<Swap> For(
        IntakeAssessment day, Person person, ILookup<string, SwapPair> pairs, IReadOnlyDictionary<string, Food> foods, FoodWishes wishes) =>
    [
        .. day.Lines
            .Select(line => Best(line, person, pairs, foods, wishes))
            .OfType<Swap>()
            .OrderByDescending(s => s.Adds)
            .ThenBy(s => s.Line),
    ];

    private static Swap? Best(
        Contribution line, Person person, ILookup<string, SwapPair> pairs, IReadOnlyDictionary<string, Food> foods, FoodWishes wishes)
    {
        if (line.Line is not IntakeLine.Food eaten || line.Amount is not { } now || foods.GetValueOrDefault(eaten.FoodId) is not { } from)
        {
            return null;
        }

        return pairs[eaten.FoodId]
            .Select(pair => foods.GetValueOrDefault(pair.ToId))
            .OfType<Food>()
            .Where(to => !to.IsRetired && wishes.Allows(to) && FoodSafety.Suits(to, person))
            .Select(to => (To: to, Adds: to.Content.In(eaten.Grams) - now))
            .Where(s => s.Adds >= Least)
            .OrderByDescending(s => s.Adds).ThenBy(s => s.To.Name.Nl, StringComparer.Ordinal)
            .Select(s => new Swap(line.Index, from, s.To, eaten.Grams, s.Adds!.Value, Kcal(from, s.To, eaten.Grams)))
            .FirstOrDefault();
    }

    private static decimal? Kcal(Food from, Food to, Grams grams) =>
        (to.Preferred?.EnergyKcal - from.Preferred?.EnergyKcal) * grams.Value / 100m;
}

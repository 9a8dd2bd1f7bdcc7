using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>What is never suggested to somebody, whatever their wishes.</summary>
public static class FoodSafety
{
    /// <summary>The age, in months, from which whole nuts are no longer kept from a child (Kind en Gezin 2015; choking).</summary>
    public const int WholeNutsFromMonths = 48;

    /// <summary>The age, in months, from which food is suggested at all: a first year's food is for the health clinic to advise on.</summary>
    public const int SuggestionsFromMonths = 12;

    private const string NutsAndSeeds = "nuts-seeds";
    private const string Snacks = "savoury-snacks";

    /// <summary>True when the food may be suggested: never alcohol, and under 4 years nothing small and hard to choke on.</summary>
    public static bool Suits(Food food, Person person) =>
        !food.Diet.Contains.Contains(Allergen.Alcohol)
        && person.AgeMonths >= SuggestionsFromMonths
        && (person.AgeMonths >= WholeNutsFromMonths || !IsSmallAndHard(food));

    // Nuts, peanuts and seeds, by themselves or in pieces in something else, unless they were ground to a paste or a drink.
    private static bool IsSmallAndHard(Food food) =>
        food.State is not ("prepared" or "liquid")
        && (food.GroupId is NutsAndSeeds or Snacks || food.Diet.Contains.Any(a => a is Allergen.Nuts or Allergen.Peanut));
}

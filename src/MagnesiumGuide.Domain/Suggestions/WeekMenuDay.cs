using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>One day of a week menu.</summary>
/// <param name="Breakfast">Breakfast.</param>
/// <param name="Lunch">Lunch.</param>
/// <param name="Dinner">Dinner.</param>
/// <param name="Snacks">What is eaten in between, each once.</param>
public sealed record WeekMenuDay(Meal Breakfast, Meal Lunch, Meal Dinner, IReadOnlyList<Meal> Snacks)
{
    /// <summary>Its meals, in the order of the day, the snacks last.</summary>
    public IReadOnlyList<Meal> Meals { get; } = [Breakfast, Lunch, Dinner, .. Snacks];

    /// <summary>The sum of its meals.</summary>
    public Milligrams Magnesium => Meals.Aggregate(Milligrams.Zero, (sum, m) => sum + m.Magnesium);

    /// <summary>The sum of its meals in kcal, unrounded.</summary>
    public decimal EnergyKcal => Meals.Sum(m => m.EnergyKcal);

    /// <summary>Its foods, each once, in the order in which they are eaten.</summary>
    public IReadOnlyList<MealPart> Foods => MealPart.Together(Meals.SelectMany(m => m.Parts));
}

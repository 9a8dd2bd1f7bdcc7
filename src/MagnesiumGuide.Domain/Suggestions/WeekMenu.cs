using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Seven days of meals.</summary>
/// <param name="Days">The days, Monday first.</param>
/// <param name="IsUnchanged">True when the last day that another proposal was asked for could not be changed.</param>
public sealed record WeekMenu(IReadOnlyList<WeekMenuDay> Days, bool IsUnchanged)
{
    /// <summary>The mean of the days, rounded to whole micrograms.</summary>
    public Milligrams Mean => Milligrams.Of(Days.Sum(d => d.Magnesium.Value) / Days.Count);

    /// <summary>The mean energy of the days in kcal, unrounded.</summary>
    public decimal MeanEnergyKcal => Days.Average(d => d.EnergyKcal);

    /// <summary>Its meals, each once, in the order in which they are first eaten.</summary>
    public IReadOnlyList<Meal> Meals => [.. Days.SelectMany(d => d.Meals).DistinctBy(m => m.Id, StringComparer.Ordinal)];

    /// <summary>What to have in the house: each food once, with the grams of the whole week.</summary>
    public IReadOnlyList<MealPart> Shopping => MealPart.Together(Days.SelectMany(d => d.Meals).SelectMany(m => m.Parts));
}

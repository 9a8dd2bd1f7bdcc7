using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>What a week menu is asked for.</summary>
/// <param name="Meals">The meals to choose from: only those that fit the wishes.</param>
/// <param name="Reference">The reference value a day that the mean of the week reaches.</param>
/// <param name="Snacks">Snacks a day, <see cref="WeekMenuRules.LeastSnacks"/> to <see cref="WeekMenuRules.MostSnacks"/>.</param>
public sealed record WeekMenuQuestion(IReadOnlyList<Meal> Meals, Milligrams Reference, int Snacks)
{
    /// <summary>The energy of each day.</summary>
    public EnergySpan Energy => WeekMenuRules.Energy(Snacks);
}

using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>One intake of magnesium.</summary>
/// <param name="Minute">Minutes after midnight; past 1,439 is after midnight of the same waking day.</param>
/// <param name="Amount">Elemental magnesium, at most <see cref="DosePlan.MostPerIntake"/>.</param>
/// <param name="IsWithMeal">True when it is taken with a meal.</param>
public sealed record DosePlanIntake(int Minute, Milligrams Amount, bool IsWithMeal);

using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>So many portions of one food.</summary>
/// <param name="Food">The food.</param>
/// <param name="Count">Portions, from 1 up to what may be added.</param>
public sealed record PlanItem(PlanFood Food, int Count)
{
    /// <summary>What it weighs.</summary>
    public Grams Grams => Food.Weight(Count);

    /// <summary>The magnesium in it.</summary>
    public Milligrams Magnesium => Food.Magnesium(Count);

    /// <summary>The energy in it, in kcal, exact.</summary>
    public decimal Kcal => Food.Kcal(Count);
}

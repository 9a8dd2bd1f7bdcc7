using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Foods that together close a difference, each in whole portions.</summary>
/// <param name="Items">One to three foods, the one that adds most first.</param>
/// <param name="ClosesAtLowestTable">True when it closes the difference also by the lowest table of each of its foods.</param>
public sealed record FoodPlan(IReadOnlyList<PlanItem> Items, bool ClosesAtLowestTable)
{
    /// <summary>How many portions it takes.</summary>
    public int Portions => Items.Sum(i => i.Count);

    /// <summary>The magnesium that it adds.</summary>
    public Milligrams Magnesium => Milligrams.FromMicrograms(Items.Sum(i => i.Magnesium.Micrograms));

    /// <summary>The energy that it adds, in kcal, exact.</summary>
    public decimal Kcal => Items.Sum(i => i.Kcal);
}

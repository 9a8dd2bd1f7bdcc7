namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>So many portions of a food, in whole numbers, as the search compares them.</summary>
/// <param name="Food">The food.</param>
/// <param name="Count">Portions.</param>
/// <param name="Micrograms">Magnesium.</param>
/// <param name="Energy">Hundred-thousandths of a kcal: kcal per 100 g times milligrams of food.</param>
internal readonly record struct PlanPart(PlanFood Food, int Count, long Micrograms, long Energy)
{
    public static PlanPart Of(PlanFood food, int count) => new(
        food, count, food.Magnesium(count).Micrograms, food.KcalPerHundredGrams * (long)(food.Weight(count).Value * 1000m));

    /// <summary>Most magnesium first; among equals, the cheaper first.</summary>
    public static int ByMagnesium(PlanPart left, PlanPart right)
    {
        var most = right.Micrograms.CompareTo(left.Micrograms);
        return most != 0 ? most : ByCost(left, right);
    }

    /// <summary>Least energy first, then the commoner food, then by name: what is left to compare where the portions are as many.</summary>
    public static int ByCost(PlanPart left, PlanPart right)
    {
        var least = left.Energy.CompareTo(right.Energy);
        if (least != 0)
        {
            return least;
        }

        var commonest = left.Food.Commonness.CompareTo(right.Food.Commonness);
        return commonest != 0 ? commonest : ByName(left.Food, right.Food);
    }

    public static int ByName(PlanFood left, PlanFood right)
    {
        var name = string.CompareOrdinal(left.Name, right.Name);
        return name != 0 ? name : string.CompareOrdinal(left.Id, right.Id);
    }

    public bool IsFoodOf(PlanPart other) => ReferenceEquals(Food, other.Food);
}

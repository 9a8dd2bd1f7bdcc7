using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Provenance;

/// <summary>A number that an article gives for a food, and what it comes to when its unit is read in two ways.</summary>
/// <param name="Name">The food.</param>
/// <param name="Low">Lowest amount of magnesium.</param>
/// <param name="High">Highest amount; equal to the lowest when the article gives one.</param>
/// <param name="Portion">The unit as the article has it.</param>
/// <param name="AsRead">What a Dutch reader takes the unit to weigh.</param>
/// <param name="AsMeant">What the unit weighs where the number was taken from.</param>
/// <param name="TablePerHundredGrams">Magnesium per 100 g by the cited food table.</param>
/// <param name="Finding">What the comparison shows.</param>
/// <param name="Explained">Why, in one or two sentences.</param>
/// <param name="Citation">The food table and the code of the food.</param>
public sealed record ArticleFoodNumber(
    BilingualText Name, Milligrams Low, Milligrams High, BilingualText Portion, GramsRange AsRead, GramsRange AsMeant,
    Milligrams TablePerHundredGrams, FoodNumberFinding Finding, BilingualText Explained, Citation Citation)
{
    /// <summary>Lowest and highest magnesium per 100 g when the lowest amount belongs to the lowest weight and the highest to the highest.</summary>
    public (Milligrams Low, Milligrams High) PerHundredGrams(GramsRange reading) => (Per(Low, reading.Low), Per(High, reading.High));

    private static Milligrams Per(Milligrams amount, Grams weight) => Milligrams.Of(amount.Value * 100m / weight.Value);
}

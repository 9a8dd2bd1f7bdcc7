using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.References;

/// <summary>
/// From how much magnesium a food is "a source of" it, which an authorised claim asks for: 15 % of the label's reference intake
/// per 100 g, 100 ml or single portion, 7.5 % per 100 ml of a drink (Regulation (EU) No 1169/2011, annex XIII, part A, point 2).
/// </summary>
/// <param name="PerHundred">In mg per 100 g, per 100 ml or per single portion.</param>
/// <param name="PerDrink">In mg per 100 ml of a drink, rounded to 0.1 mg half away from zero.</param>
public sealed record ClaimCondition(decimal PerHundred, decimal PerDrink)
{
    private const decimal Share = 0.15m;
    private const decimal ShareOfADrink = 0.075m;

    /// <summary>The condition that follows from a label's reference intake.</summary>
    public static ClaimCondition For(Milligrams labelReference) => new(
        labelReference.Value * Share, Math.Round(labelReference.Value * ShareOfADrink, 1, MidpointRounding.AwayFromZero));
}

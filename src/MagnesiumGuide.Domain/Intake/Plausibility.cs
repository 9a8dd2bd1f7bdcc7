using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>Amounts above what anyone eats: the page asks whether they are right, and still counts them. The bounds are editorial.</summary>
public static class Plausibility
{
    private static readonly Grams MostOfOneFood = Grams.Of(1500);
    private static readonly Grams MostWater = Grams.Of(5000);
    private static readonly Milligrams MostFromOneFood = Milligrams.Of(800);
    private static readonly Milligrams MostFromOneSupplement = Milligrams.Of(1000);

    /// <summary>True when a line is worth asking "is that right?".</summary>
    /// <param name="line">The line.</param>
    /// <param name="usualMost">The most of this food that is usual in a day, when that is known.</param>
    public static bool AsksWhetherRight(Contribution line, Grams? usualMost) => line.Part switch
    {
        IntakePart.Water => line.Grams > MostWater,
        IntakePart.Supplements => line.High > MostFromOneSupplement,
        _ => line.Grams > MostOfOneFood || line.Amount > MostFromOneFood
            || (usualMost is { Value: > 0 } most && line.Grams is { } grams && grams.Value > 2 * most.Value),
    };
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Foods;

/// <summary>A measure people use at home, such as "1 slice = 35 g".</summary>
/// <param name="Name">Name in both languages; the Dutch one is its public id within the food.</param>
/// <param name="Grams">Weight of one, above zero.</param>
/// <param name="Citation">Where the weight stands.</param>
public sealed record HouseholdMeasure(BilingualText Name, Grams Grams, Citation Citation)
{
    private const decimal Hundred = 100m;

    /// <summary>The measure of a food that has no other: what its table gives its value for.</summary>
    public static HouseholdMeasure HundredGrams(Citation citation) => new(new BilingualText("100 gram", "100 grams"), Grams.Of(Hundred), citation);
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Foods;

/// <summary>A food with its measures and what the tables say of it.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="GroupId">Id of its food group.</param>
/// <param name="State">Raw, boiled and so on, as a word from the data.</param>
/// <param name="Commonness">1 eaten daily by many … 4 rare.</param>
/// <param name="MaxPortions">Most first portions a day that are usual.</param>
/// <param name="Diet">Which diets it fits.</param>
/// <param name="NevoCode">Code in NEVO that joins an uploaded value; may be empty.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="Portions">Household measures, the usual one first; never empty.</param>
/// <param name="Values">What the tables say, the preferred one first.</param>
/// <param name="Citation">Where its description stands.</param>
/// <param name="IsRetired">True when it is no longer offered; old addresses still count it.</param>
public sealed record Food(
    string Id, BilingualText Name, string GroupId, string State, int Commonness, int MaxPortions, DietaryFlags Diet,
    string NevoCode, BilingualText Note, IReadOnlyList<HouseholdMeasure> Portions, IReadOnlyList<FoodComposition> Values,
    Citation Citation, bool IsRetired)
{
    /// <summary>The value that totals use, or null when no table's value is preferred.</summary>
    public FoodComposition? Preferred => Values.FirstOrDefault(v => v.IsPreferred);

    /// <summary>Magnesium per 100 g, or not known.</summary>
    public MagnesiumContent Content => Preferred?.Content ?? MagnesiumContent.Unknown;

    /// <summary>The most of it that is usual in a day; null when the data does not say.</summary>
    public Grams? UsualMost => Portions.Count > 0 && MaxPortions > 0 ? Grams.Of(MaxPortions * Portions[0].Grams.Value) : null;

    /// <summary>The measure with this Dutch name, or null; 100 grams is one of every food.</summary>
    public HouseholdMeasure? Measure(string dutchName) =>
        Portions.Append(HouseholdMeasure.HundredGrams(Citation)).FirstOrDefault(p => string.Equals(p.Name.Nl, dutchName, StringComparison.OrdinalIgnoreCase));
}

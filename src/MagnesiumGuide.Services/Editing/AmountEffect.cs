using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Editing;

/// <summary>What a change does to an amount that visitors see.</summary>
/// <param name="Name">Of the measure, the day or the meal.</param>
/// <param name="GramsBefore">How much of the food it holds now; null when that is not known.</param>
/// <param name="GramsAfter">How much of it it would hold.</param>
/// <param name="Before">The magnesium of the food in it; null when it is not known or not counted.</param>
/// <param name="After">The same after the change.</param>
public sealed record AmountEffect(BilingualText Name, Grams? GramsBefore, Grams? GramsAfter, Milligrams? Before, Milligrams? After);

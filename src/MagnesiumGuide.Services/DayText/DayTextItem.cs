using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.DayText;

/// <summary>A proposal for one food of a pasted text; nothing enters a day before the visitor says so.</summary>
/// <param name="Text">The part of the text it was read from.</param>
/// <param name="Food">The food, or null when it was not understood.</param>
/// <param name="Portion">The household measure, or null when the amount is in grams.</param>
/// <param name="Count">How many of that measure; null when the amount is in grams.</param>
/// <param name="Grams">The weight; null when the food was not understood.</param>
/// <param name="Confidence">Between 0 and 1: how sure the reading is.</param>
/// <param name="Alternatives">Other foods it may be, the likeliest first.</param>
public sealed record DayTextItem(
    string Text, Food? Food, HouseholdMeasure? Portion, decimal? Count, Grams? Grams, double Confidence, IReadOnlyList<Food> Alternatives);

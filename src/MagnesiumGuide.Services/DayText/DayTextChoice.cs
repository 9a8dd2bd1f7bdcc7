using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.DayText;

/// <summary>A food with an amount.</summary>
/// <param name="Food">The food.</param>
/// <param name="Portion">The household measure, or null when the amount is in grams.</param>
/// <param name="Count">How many of that measure, or grams.</param>
public sealed record DayTextChoice(Food Food, HouseholdMeasure? Portion, decimal Count)
{
    /// <summary>The weight.</summary>
    public Grams Grams => Grams.Of(Portion is null ? Count : Count * Portion.Grams.Value);
}

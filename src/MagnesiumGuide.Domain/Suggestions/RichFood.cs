using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A food and the magnesium in one measure of it.</summary>
/// <param name="Food">The food.</param>
/// <param name="Magnesium">The magnesium in one portion, 100 g or 100 kcal of it.</param>
public sealed record RichFood(Food Food, Milligrams Magnesium);

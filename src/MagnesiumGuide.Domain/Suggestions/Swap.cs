using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A line of the day with another food in it, the same grams.</summary>
/// <param name="Line">Place of the line in the day, from 0.</param>
/// <param name="From">The food that goes.</param>
/// <param name="To">The food that comes.</param>
/// <param name="Grams">The weight, which stays.</param>
/// <param name="Adds">What it adds, above zero.</param>
/// <param name="Kcal">The change in energy in kcal, exact, maybe below zero; null when that of one of them is not known.</param>
public sealed record Swap(int Line, Food From, Food To, Grams Grams, Milligrams Adds, decimal? Kcal);

using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Search;

/// <summary>How well a food answers a phrase.</summary>
/// <param name="Food">The food.</param>
/// <param name="Score">0 is a common food of exactly this name; the higher, the less it fits.</param>
/// <param name="LeftOut">Words of the phrase that mean nothing here and were left out.</param>
/// <param name="HasAllWords">True when it has every other word of the phrase.</param>
public sealed record FoodMatch(Food Food, double Score, int LeftOut, bool HasAllWords);

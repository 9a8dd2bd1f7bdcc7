using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Search;

/// <summary>What a search found.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="CorrectedQuery">What was searched instead, when a word was misspelled; else null.</param>
/// <param name="Items">The best hits, best first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record FoodSearchResult(string Query, string? CorrectedQuery, IReadOnlyList<Food> Items, int Total);

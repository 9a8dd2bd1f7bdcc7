using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>What could be eaten differently in a day.</summary>
/// <param name="Gap">What the day is below the reference value; null when there is none, or nothing of the day is known.</param>
/// <param name="Plans">Up to three plans that close it; none when there is nothing to close, or when food cannot in usual portions.</param>
/// <param name="Swaps">Foods of the day that another can take the place of; none when there is nothing to close.</param>
/// <param name="Foods">The foods of the plans, by id.</param>
/// <param name="SourceIds">The sources that plans and swaps rest on, each once.</param>
public sealed record DaySuggestions(
    Gap? Gap, IReadOnlyList<FoodPlan> Plans, IReadOnlyList<Swap> Swaps, IReadOnlyDictionary<string, Food> Foods, IReadOnlyList<string> SourceIds);

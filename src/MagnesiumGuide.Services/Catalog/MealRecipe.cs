using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A meal as the editors wrote it: which foods, and how much of each.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Kind">The time of day it is for.</param>
/// <param name="Name">Name in both languages.</param>
/// <param name="Foods">Ids of its foods, each once, with their grams.</param>
/// <param name="Citation">Who made it up.</param>
public sealed record MealRecipe(string Id, MealKind Kind, BilingualText Name, IReadOnlyList<(string FoodId, Grams Grams)> Foods, Citation Citation);

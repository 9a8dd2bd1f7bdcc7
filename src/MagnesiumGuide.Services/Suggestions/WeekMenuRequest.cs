using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>A week menu as a visitor asks for it.</summary>
/// <param name="Person">Whom it is for, <see cref="WeekMenuRules.YoungestYears"/> or older.</param>
/// <param name="Set">The set that the reference value comes from.</param>
/// <param name="Wishes">What is not eaten.</param>
/// <param name="Snacks">Snacks a day.</param>
/// <param name="Seed">Which of the many menus.</param>
/// <param name="Rerolls">The days, 0 to 6, that another proposal was asked for, one after the other.</param>
public sealed record WeekMenuRequest(Person Person, ReferenceSet Set, FoodWishes Wishes, int Snacks, int Seed, IReadOnlyList<int> Rerolls);

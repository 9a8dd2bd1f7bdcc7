using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Editing;

/// <summary>Which foods an editor wants to see; null and false leave a question out.</summary>
/// <param name="Text">Words of the names.</param>
/// <param name="GroupId">Food group.</param>
/// <param name="TableId">A table that has a value of it.</param>
/// <param name="Status">Status of the value of that table, else of any value.</param>
/// <param name="ByHand">Only with a row that was changed by hand.</param>
/// <param name="Unconfirmed">Only with a value that was not read in the source itself.</param>
/// <param name="Retired">True for retired foods, false for the others, null for all.</param>
public sealed record FoodListFilter(
    string Text = "", string? GroupId = null, string? TableId = null, ValueStatus? Status = null,
    bool ByHand = false, bool Unconfirmed = false, bool? Retired = false);

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Editing;

/// <summary>A food in the editors' list.</summary>
/// <param name="Id">Public id.</param>
/// <param name="NameNl">Dutch name.</param>
/// <param name="GroupId">Its group.</param>
/// <param name="IsRetired">True when it is no longer offered.</param>
/// <param name="IsChangedByHand">True when one of its rows was changed by hand.</param>
/// <param name="IsConfirmed">False when one of its values was not read in the source itself.</param>
/// <param name="TableId">Table of the preferred value; null when none is.</param>
/// <param name="Magnesium">The preferred value per 100 g.</param>
/// <param name="Status">Its status.</param>
/// <param name="SourceId">Its source.</param>
public sealed record FoodListItem(
    string Id, string NameNl, string GroupId, bool IsRetired, bool IsChangedByHand, bool IsConfirmed,
    string? TableId, Milligrams? Magnesium, ValueStatus? Status, string? SourceId);

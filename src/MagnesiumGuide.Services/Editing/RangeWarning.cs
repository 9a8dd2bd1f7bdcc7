using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Editing;

/// <summary>A value that lies outside the range of its group.</summary>
/// <param name="TableId">Table of the value.</param>
/// <param name="Value">The value, per 100 g.</param>
/// <param name="GroupName">Dutch name of the group.</param>
/// <param name="Low">Lower end of the range that the guide keeps for the group.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="Note">What the guide says of the range; may be empty.</param>
/// <param name="LowestSeen">The least that a food of the group now has; null when none has a value.</param>
/// <param name="HighestSeen">The most that a food of the group now has.</param>
/// <param name="RangeNote">What the draft says of why the value lies outside; may be empty.</param>
public sealed record RangeWarning(
    string TableId, Milligrams Value, string GroupName, Milligrams Low, Milligrams High, string Note,
    Milligrams? LowestSeen, Milligrams? HighestSeen, string RangeNote);

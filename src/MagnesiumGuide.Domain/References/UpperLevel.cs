using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.References;

/// <summary>A tolerable upper intake level: how much magnesium from supplements, added magnesium and medicines is taken to be safe.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Body">The body that set it.</param>
/// <param name="Country">Country or region.</param>
/// <param name="Year">Year of the publication, or null.</param>
/// <param name="Ages">For which ages.</param>
/// <param name="PerDay">The level per day; null where the body could not set one.</param>
/// <param name="Counts">What the level counts, in words.</param>
/// <param name="Basis">What it rests on, in words.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="IsUsed">True for the level that a day is held against: EFSA's, whatever reference set is chosen.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record UpperLevel(
    string Id, string Body, string Country, int? Year, AgeBand Ages, Milligrams? PerDay,
    BilingualText Counts, BilingualText Basis, BilingualText Note, bool IsUsed, Citation Citation);

namespace MagnesiumGuide.Domain.Provenance;

/// <summary>Where a number comes from: a source and the place in it.</summary>
/// <param name="SourceId">Id of a <see cref="Source"/>.</param>
/// <param name="Locator">Table, page, row or food code; never empty.</param>
/// <param name="Confirmed">False when the number has not been read in the source itself; the page then says so.</param>
public sealed record Citation(string SourceId, string Locator, bool Confirmed);

namespace MagnesiumGuide.Services.Provenance;

/// <summary>How many rows of a table rest on a source.</summary>
/// <param name="SourceId">Id of the source.</param>
/// <param name="Table">Id of the table.</param>
/// <param name="Count">All rows in use.</param>
/// <param name="Unconfirmed">Those that were not read in the source itself.</param>
public sealed record SourceCount(string SourceId, string Table, int Count, int Unconfirmed);

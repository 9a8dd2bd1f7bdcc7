namespace MagnesiumGuide.Services.Provenance;

/// <summary>What a table takes from its sources.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Count">How many rows there are.</param>
/// <param name="Rows">The first of them, at most <see cref="SourceUses.MostRows"/>.</param>
public sealed record SourceUse(string Table, int Count, IReadOnlyList<CitedStatement> Rows);

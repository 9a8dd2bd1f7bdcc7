namespace MagnesiumGuide.Services.Seeding;

/// <summary>What loading seed-data did.</summary>
/// <param name="Added">Rows that are new.</param>
/// <param name="Changed">Rows that changed.</param>
/// <param name="Retired">Rows that disappeared from seed-data and are no longer used.</param>
/// <param name="KeptByHand">Rows that a person changed here and that were left as they are, where seed-data says otherwise.</param>
public sealed record SeedReport(int Added, int Changed, int Retired, IReadOnlyList<string> KeptByHand);

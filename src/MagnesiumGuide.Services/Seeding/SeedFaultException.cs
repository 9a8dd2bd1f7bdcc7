namespace MagnesiumGuide.Services.Seeding;

/// <summary>Thrown when seed-data has faults: it reports all of them, and nothing has been loaded.</summary>
public sealed class SeedFaultException(IReadOnlyList<SeedFault> faults)
    : Exception($"seed-data has {faults.Count} fault(s); nothing was loaded.{Environment.NewLine}{string.Join(Environment.NewLine, faults)}")
{
    /// <summary>Every fault of every file.</summary>
    public IReadOnlyList<SeedFault> Faults { get; } = faults;
}

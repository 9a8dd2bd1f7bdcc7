namespace MagnesiumGuide.Services.Maintenance;

/// <summary>How putting back a file ended.</summary>
/// <param name="Fault">Why nothing was put back; null when it was.</param>
/// <param name="KeptAt">Where the database as it was is kept; null when nothing was put back.</param>
public sealed record RestoreReport(BackupFault? Fault, string? KeptAt);

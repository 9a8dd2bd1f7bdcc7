namespace MagnesiumGuide.Services.Import;

/// <summary>How far an import is.</summary>
/// <param name="Step">What it does now.</param>
/// <param name="Done">Rows done in this step.</param>
/// <param name="Total">Rows of this step; 0 when not known yet.</param>
public sealed record ImportProgress(ImportStep Step, int Done, int Total);

namespace MagnesiumGuide.Services.Seeding;

/// <summary>A row of a seed file and where it stands.</summary>
internal sealed record SeedRow<T>(T Value, string File, int Line)
{
    public SeedFault Fault(string message) => new(File, Line, message);
}

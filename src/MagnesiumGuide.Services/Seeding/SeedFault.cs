namespace MagnesiumGuide.Services.Seeding;

/// <summary>Something wrong in a seed file, for whoever edits it.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line in the file, from 1; 0 when it is about the file as a whole.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
public sealed record SeedFault(string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Message}";
}

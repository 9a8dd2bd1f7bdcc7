namespace MagnesiumGuide.Services.Import;

/// <summary>A file that is refused as a whole; nothing of it was imported.</summary>
/// <param name="fault">Why.</param>
/// <param name="detail">The column, part or line that it is about; may be empty.</param>
public sealed class FoodFileException(FileFault fault, string detail = "") : Exception($"{fault} {detail}")
{
    /// <summary>Why.</summary>
    public FileFault Fault { get; } = fault;

    /// <summary>The column, part or line that it is about; may be empty.</summary>
    public string Detail { get; } = detail;
}

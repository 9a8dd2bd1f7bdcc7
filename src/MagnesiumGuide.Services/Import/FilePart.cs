namespace MagnesiumGuide.Services.Import;

/// <summary>One file of what was handed in: the file itself, or one of a folder or a zip.</summary>
/// <param name="Name">Name without folders.</param>
/// <param name="Length">Length in bytes, unpacked.</param>
/// <param name="Open">Opens it for reading from the start.</param>
public sealed record FilePart(string Name, long Length, Func<Stream> Open)
{
    /// <summary>Ends a look through the whole part.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Its encoding, once the whole part was looked through for it.</summary>
    internal string? Encoding { get; set; }
}

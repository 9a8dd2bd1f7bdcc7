namespace MagnesiumGuide.Services.Import;

/// <summary>One import on the page, as it is kept between two visits.</summary>
/// <param name="Id">Its id in the address.</param>
/// <param name="FileName">Name of the file as it was sent.</param>
/// <param name="Who">Name of the account.</param>
/// <param name="AtUtc">When it was sent.</param>
/// <param name="Phase">Where it stands.</param>
public sealed record ImportState(string Id, string FileName, string Who, DateTime AtUtc, ImportPhase Phase)
{
    /// <summary>How the file is read; null when it was refused before that was known.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>The counts of the preview, or of what was written.</summary>
    public ImportReport? Report { get; init; }

    /// <summary>Why the file was refused.</summary>
    public FileFault? Fault { get; init; }

    /// <summary>What that is about.</summary>
    public string Detail { get; init; } = "";

    /// <summary>True when it stopped while it was being written and nobody knows whether that was before the end: then all was written, or nothing.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>True when the data changed after the preview, so that it was made anew.</summary>
    public bool IsAnew { get; init; }
}

namespace MagnesiumGuide.Services.Import;

/// <summary>Where an import on the page stands.</summary>
public enum ImportPhase
{
    /// <summary>The file is here; how it is read can be corrected.</summary>
    Received,

    /// <summary>The file is being read.</summary>
    Reading,

    /// <summary>The preview can be looked at.</summary>
    Ready,

    /// <summary>It is being written.</summary>
    Writing,

    /// <summary>It was written.</summary>
    Done,

    /// <summary>The file was refused as a whole.</summary>
    Refused,

    /// <summary>It was stopped, or the program ended; what was written stands in history.</summary>
    Stopped,
}

namespace MagnesiumGuide.Services.Import;

/// <summary>The steps of an import.</summary>
public enum ImportStep
{
    /// <summary>The file is read.</summary>
    Reading,

    /// <summary>What is read is laid beside what is there.</summary>
    Comparing,

    /// <summary>The changes are written.</summary>
    Writing,
}

namespace MagnesiumGuide.Services.Import;

/// <summary>Which rows of a preview are shown.</summary>
public enum ImportFilter
{
    /// <summary>Every row.</summary>
    All,

    /// <summary>Foods and values that were not there.</summary>
    New,

    /// <summary>Values that become another.</summary>
    Changed,

    /// <summary>Values that are there already.</summary>
    Unchanged,

    /// <summary>Values that stay because a person changed them.</summary>
    KeptByHand,

    /// <summary>Rows that are not imported.</summary>
    Refused,

    /// <summary>Rows that look wrong.</summary>
    Suspicious,

    /// <summary>New foods whose name is that of a food of the guide.</summary>
    Proposals,
}

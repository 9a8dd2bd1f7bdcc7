namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Whether a form may be sold in food supplements in the EU.</summary>
public enum EuStatus
{
    /// <summary>On the list of permitted forms.</summary>
    Permitted,

    /// <summary>Not on the list.</summary>
    NotPermitted,

    /// <summary>Not known.</summary>
    Unknown,
}

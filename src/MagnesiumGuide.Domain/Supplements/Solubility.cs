namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How well a form dissolves in water.</summary>
public enum Solubility
{
    /// <summary>Hardly at all.</summary>
    PracticallyInsoluble,

    /// <summary>A little.</summary>
    Slightly,

    /// <summary>Well.</summary>
    Soluble,

    /// <summary>Very well.</summary>
    Freely,
}

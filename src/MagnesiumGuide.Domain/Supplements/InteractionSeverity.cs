namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How serious an interaction is.</summary>
public enum InteractionSeverity
{
    /// <summary>It can do harm or make a treatment fail.</summary>
    High,

    /// <summary>It matters, and is easily avoided or followed.</summary>
    Moderate,

    /// <summary>It hardly matters.</summary>
    Low,
}

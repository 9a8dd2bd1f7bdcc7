namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What meets magnesium.</summary>
public enum InteractionKind
{
    /// <summary>A condition of the body in which magnesium is refused or needs care.</summary>
    Condition,

    /// <summary>A medicine.</summary>
    Medicine,

    /// <summary>A nutrient, or something eaten or drunk.</summary>
    Nutrient,
}

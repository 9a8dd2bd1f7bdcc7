namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Which way an interaction works.</summary>
public enum InteractionDirection
{
    /// <summary>Magnesium lowers what is absorbed of the other.</summary>
    MagnesiumLowersIt,

    /// <summary>Magnesium raises what is absorbed of the other.</summary>
    MagnesiumRaisesIt,

    /// <summary>The other lowers the magnesium in the body, or its absorption.</summary>
    ItLowersMagnesium,

    /// <summary>The other raises the magnesium in the body.</summary>
    ItRaisesMagnesium,

    /// <summary>Each acts on the other.</summary>
    Both,

    /// <summary>Two effects add up.</summary>
    AddsUp,

    /// <summary>The one helps the other a little.</summary>
    Supports,

    /// <summary>No effect that matters.</summary>
    Neutral,

    /// <summary>A condition in which magnesium is refused.</summary>
    NotWithMagnesium,

    /// <summary>A condition in which magnesium needs care.</summary>
    CareWithMagnesium,

    /// <summary>None of these.</summary>
    Other,
}

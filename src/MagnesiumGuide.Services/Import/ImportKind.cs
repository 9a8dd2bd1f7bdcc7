namespace MagnesiumGuide.Services.Import;

/// <summary>What an import does with one row.</summary>
public enum ImportKind
{
    /// <summary>A food that was not there is added with its value.</summary>
    New,

    /// <summary>A food that is there gets a value of this table.</summary>
    NewValue,

    /// <summary>The value was there and becomes another.</summary>
    Changed,

    /// <summary>The value was taken back before, and comes back.</summary>
    Restored,

    /// <summary>The value is there already.</summary>
    Unchanged,

    /// <summary>The value differs, but a person changed the one that is there: that one stays.</summary>
    KeptByHand,

    /// <summary>The row is not imported.</summary>
    Refused,
}

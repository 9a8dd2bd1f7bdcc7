namespace MagnesiumGuide.Services.Revisions;

/// <summary>What a change did.</summary>
public enum ChangeKind
{
    /// <summary>Someone edited a food, its values or its measures.</summary>
    Edit,

    /// <summary>Someone added a food.</summary>
    Add,

    /// <summary>Someone retired a food, so that it is no longer found.</summary>
    Retire,

    /// <summary>Someone brought a retired food back.</summary>
    Restore,

    /// <summary>A food table was imported.</summary>
    Import,

    /// <summary>An earlier change was undone.</summary>
    Undo,
}

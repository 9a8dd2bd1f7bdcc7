namespace MagnesiumGuide.Services.Editing;

/// <summary>What came of a draft.</summary>
public enum EditOutcome
{
    /// <summary>It may be saved.</summary>
    Ready,

    /// <summary>It is saved.</summary>
    Saved,

    /// <summary>It is what is stored already; nothing was saved.</summary>
    Untouched,

    /// <summary>It breaks a rule.</summary>
    Faulty,

    /// <summary>Someone saved one of its rows first.</summary>
    Conflict,

    /// <summary>There is no such food, or the draft names a row that the food does not have.</summary>
    Unknown,

    /// <summary>The food is meant to be new, and there is one with its id.</summary>
    IdTaken,
}

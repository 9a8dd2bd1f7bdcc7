namespace MagnesiumGuide.Services.Import;

/// <summary>Why one row of a file is refused.</summary>
public enum RowRefusal
{
    /// <summary>It has more or fewer cells than the header.</summary>
    CellCount,

    /// <summary>It ends within quotes: the file was cut off, or a quote is missing.</summary>
    Unclosed,

    /// <summary>It has no code, and a name is no safe key.</summary>
    NoCode,

    /// <summary>Its code is too long or holds signs that no code has.</summary>
    BadCode,

    /// <summary>It has no name.</summary>
    NoName,

    /// <summary>Its name is too long, holds control signs, or begins as a formula does.</summary>
    BadName,

    /// <summary>Letters were lost: it was read or saved in a wrong encoding once.</summary>
    LostLetters,

    /// <summary>Its magnesium is no number as this file writes them, and no word that is known.</summary>
    NotANumber,

    /// <summary>More magnesium than there is food, or less than none.</summary>
    Impossible,

    /// <summary>Its values are per 100 ml, and what they would be per 100 g is not known.</summary>
    PerVolume,

    /// <summary>Its code stands in the file more than once, with values that differ.</summary>
    CodeTwice,

    /// <summary>Another food has the id that it would get.</summary>
    IdTaken,
}

namespace MagnesiumGuide.Services.Import;

/// <summary>What looks wrong with a row that can be imported.</summary>
[Flags]
public enum Suspicions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The value lies outside the range of its food group, or of all groups when that is not known.</summary>
    Range = 1,

    /// <summary>The name has no word in common with the one that had this code: codes are used again for other foods.</summary>
    OtherName = 2,

    /// <summary>There was a value, and the file has none.</summary>
    Gone = 4,

    /// <summary>The value is less than a third or more than three times what it was.</summary>
    Jump = 8,
}

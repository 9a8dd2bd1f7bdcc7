namespace MagnesiumGuide.Services.Import;

/// <summary>Why values cannot be imported into the table that was said.</summary>
public enum TableFault
{
    /// <summary>No table was said.</summary>
    Missing,

    /// <summary>The publication is known, and which edition of it the file is nobody said.</summary>
    EditionMissing,

    /// <summary>The id holds other signs than small letters, digits and hyphens.</summary>
    BadId,

    /// <summary>A source that is no such table has this id.</summary>
    IsOtherSource,

    /// <summary>The table with this id is another edition: its values cite that one.</summary>
    IsOtherEdition,

    /// <summary>The file itself says that it is another edition.</summary>
    FileSaysOtherwise,
}

namespace MagnesiumGuide.Services.Maintenance;

/// <summary>Why a file cannot take the place of the database.</summary>
public enum BackupFault
{
    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>It is no SQLite file, or SQLite finds faults in it.</summary>
    Damaged,

    /// <summary>It is a sound file, and not a database of this guide.</summary>
    Other,

    /// <summary>A newer release of the program made it.</summary>
    Newer,
}

namespace MagnesiumGuide.Services.Accounts;

/// <summary>What someone who signs in may do.</summary>
public enum AccountRole
{
    /// <summary>Edits foods and values, and imports food tables.</summary>
    Editor,

    /// <summary>All that an editor does, and also people, backups and restores.</summary>
    Administrator,
}

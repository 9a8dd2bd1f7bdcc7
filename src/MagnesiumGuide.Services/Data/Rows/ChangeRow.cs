using MagnesiumGuide.Services.Revisions;

namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>One change to the data: who, when, why and by which source. It holds one revision for each row that it touched. Never rewritten.</summary>
public sealed class ChangeRow
{
    public long Id { get; set; }
    public ChangeKind Kind { get; set; }

    /// <summary>In UTC.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>Name of the account, or of the command that made the change; not an account id, which may be gone.</summary>
    public required string Who { get; set; }
    public required string Reason { get; set; }

    /// <summary>The source of the new values; null where the change has none of its own, as when it undoes another.</summary>
    public string? SourceId { get; set; }
    public required string Locator { get; set; }

    /// <summary>The change that this one undoes.</summary>
    public long? UndoesId { get; set; }
    public ICollection<RevisionRow> Revisions { get; set; } = [];
}

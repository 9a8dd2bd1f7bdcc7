namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A seeded row with a number or statement in it, and so with a citation.</summary>
public abstract class CitedRow : SeededRow
{
    /// <summary>Id of the source.</summary>
    public required string SourceId { get; set; }

    /// <summary>The place in the source; never empty.</summary>
    public required string Locator { get; set; }

    /// <summary>False when it was not read in the source itself.</summary>
    public bool IsConfirmed { get; set; }
}

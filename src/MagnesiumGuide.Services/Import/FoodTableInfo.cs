namespace MagnesiumGuide.Services.Import;

/// <summary>The published table that a file is an edition of, with what its citation needs.</summary>
/// <param name="Id">Id of the table and of its source: that of a table here, or a new one; empty while it is not known.</param>
/// <param name="Name">Short name.</param>
/// <param name="Edition">Edition.</param>
public sealed record FoodTableInfo(string Id, string Name, string Edition)
{
    /// <summary>Not known.</summary>
    public static FoodTableInfo None { get; } = new("", "", "");

    /// <summary>Title of the publication.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Year of the edition, or null when not known.</summary>
    public int? Year { get; init; }

    /// <summary>Where it was published.</summary>
    public string Url { get; init; } = "";

    /// <summary>Licence.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where the licence stands.</summary>
    public string LicenceUrl { get; init; } = "";

    /// <summary>What the licence wants said, in Dutch.</summary>
    public string AttributionNl { get; init; } = "";

    /// <summary>What the licence wants said, in English.</summary>
    public string AttributionEn { get; init; } = "";
}

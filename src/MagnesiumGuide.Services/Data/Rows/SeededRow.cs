namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A row that ships in seed-data. Its natural key is its id, so that a seed file and a database agree on every machine.</summary>
public abstract class SeededRow
{
    /// <summary>Natural key: the id of the seed row, or its key columns joined by slashes.</summary>
    public required string Id { get; set; }

    /// <summary>True when the row is no longer in use; rows are never deleted.</summary>
    public bool IsRetired { get; set; }

    /// <summary>True when a person changed the row here: neither a seed nor an import overwrites it.</summary>
    public bool IsChangedByHand { get; set; }

    /// <summary>True when the row came from seed-data; only such a row is retired when it disappears from there.</summary>
    public bool IsFromSeed { get; set; }

    /// <summary>Raised at every save; a save on an older version fails.</summary>
    public int Version { get; set; }
}

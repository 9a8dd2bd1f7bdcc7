namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What kind of publication a source is.</summary>
public enum SourceKind
{
    /// <summary>A published food composition table.</summary>
    FoodTable,

    /// <summary>A body that sets reference values or upper levels.</summary>
    Authority,

    /// <summary>A law or regulation.</summary>
    Law,

    /// <summary>A scientific study or review.</summary>
    Study,

    /// <summary>An article for the public.</summary>
    Article,

    /// <summary>A standard work of reference, such as a table of atomic weights.</summary>
    Reference,

    /// <summary>Written by the editors of this guide.</summary>
    Editorial,
}

namespace MagnesiumGuide.Services.Import;

/// <summary>What an import does, or did, in counts.</summary>
/// <param name="Read">Rows of the file.</param>
/// <param name="ByKind">How many rows of each kind; a row whose code belongs to several foods counts for each.</param>
/// <param name="Suspicious">Rows that look wrong, of those that would be written.</param>
/// <param name="Proposals">New foods whose name is that of a food of the guide.</param>
/// <param name="Refusals">How many rows were refused for each reason.</param>
public sealed record ImportReport(
    int Read, IReadOnlyDictionary<ImportKind, int> ByKind, int Suspicious, int Proposals, IReadOnlyDictionary<RowRefusal, int> Refusals)
{
    /// <summary>The change in history, or null when nothing was written.</summary>
    public long? ChangeId { get; init; }

    /// <summary>False when it was written, but what is kept in memory could not be loaded anew: it shows after a restart.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Rows that were left out because it was asked for.</summary>
    public int LeftOut { get; init; }

    /// <summary>True when everything that the file says is in: no row was refused, kept as it was, or left out.</summary>
    public bool IsAllIn => Of(ImportKind.Refused) == 0 && Of(ImportKind.KeptByHand) == 0 && LeftOut == 0;

    /// <summary>Rows that are written.</summary>
    public int Written => Of(ImportKind.New) + Of(ImportKind.NewValue) + Of(ImportKind.Changed) + Of(ImportKind.Restored) - LeftOut;

    /// <summary>How many rows are of this kind.</summary>
    public int Of(ImportKind kind) => ByKind.GetValueOrDefault(kind);
}

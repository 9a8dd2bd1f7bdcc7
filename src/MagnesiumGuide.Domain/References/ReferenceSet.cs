using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.References;

/// <summary>The reference values of one body.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Body">Name of the body.</param>
/// <param name="Country">Country or region.</param>
/// <param name="Year">Year of the set.</param>
/// <param name="Name">Name for a list to choose from.</param>
/// <param name="IsSelectable">False for a set that is only shown: superseded, or for labels.</param>
/// <param name="Note">What is special about it.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Values">Its rows, in the order of the table.</param>
public sealed record ReferenceSet(
    string Id, string Body, string Country, int Year, BilingualText Name, bool IsSelectable, BilingualText Note,
    Citation Citation, IReadOnlyList<ReferenceValue> Values)
{
    /// <summary>Id of the set that took its place, or null for a set that still holds.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>
    /// The row for someone of this age, state and column, or null where the body gives none. A body without a row for
    /// pregnancy or breastfeeding gives the female row of that age.
    /// </summary>
    /// <exception cref="InvalidOperationException">Two rows hold for the same person: a fault in the data, not a choice.</exception>
    public ReferenceValue? Find(ReferenceKind kind, int ageMonths, Sex column, PhysiologicalState state)
    {
        var found = Values.SingleOrDefault(v =>
            v.Kind == kind && v.Feeding is null && v.LifeStage.Includes(ageMonths, column, state));
        return found ?? (state == PhysiologicalState.None ? null : Find(kind, ageMonths, column, PhysiologicalState.None));
    }
}

using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.References;

/// <summary>What one body says for one person, each kind by itself.</summary>
/// <param name="Set">The body's set.</param>
/// <param name="Values">Its rows for the person, by kind and then column; empty where the body gives none.</param>
public sealed record BodyValues(ReferenceSet Set, IReadOnlyList<PersonalValue> Values)
{
    /// <summary>
    /// The bodies side by side, in the order of the sets, also those without a value for this person. Only sets that a day
    /// can be held against take part; nothing is averaged and no age band is made up.
    /// </summary>
    public static IReadOnlyList<BodyValues> For(Person person, IEnumerable<ReferenceSet> sets) =>
    [
        .. sets.Where(s => s.IsSelectable).Select(set => new BodyValues(set, [.. Enum.GetValues<ReferenceKind>().SelectMany(kind => Rows(set, kind, person))])),
    ];

    private static IEnumerable<PersonalValue> Rows(ReferenceSet set, ReferenceKind kind, Person person)
    {
        var columns = person.Sex is { } sex ? [sex] : Enum.GetValues<Sex>();
        var found = columns
            .Select(column => (Row: set.Find(kind, person.AgeMonths, column, person.State), Column: column))
            .Where(f => f.Row is not null)
            .DistinctBy(f => f.Row)
            .ToList();
        return found.Select(f => new PersonalValue(
            f.Row!,
            found.Count > 1 ? f.Column : null,
            person.State != PhysiologicalState.None && f.Row!.LifeStage.State == PhysiologicalState.None));
    }
}

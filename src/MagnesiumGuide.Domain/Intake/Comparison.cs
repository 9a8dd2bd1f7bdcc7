using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>A day's total beside one reference value.</summary>
/// <param name="Reference">The row it is held against.</param>
/// <param name="Sex">The column, when the person did not say and the columns differ; else null.</param>
/// <param name="IsFemaleRowOfThatAge">True when the body has no row for pregnancy or breastfeeding and its female row of that age stands in.</param>
/// <param name="Difference">Total minus reference value; null when nothing of the total is known. At least this much when the total is a lower bound.</param>
/// <param name="Percent">The total as a percentage of the reference value, unrounded; null when nothing of the total is known.</param>
public sealed record Comparison(ReferenceValue Reference, Sex? Sex, bool IsFemaleRowOfThatAge, Milligrams? Difference, decimal? Percent)
{
    /// <summary>Half-width, in per cent, within which a difference is smaller than the uncertainty of food tables (architecture.md, 14).</summary>
    public const decimal TableUncertaintyPercent = 10m;

    /// <summary>True when the difference is within the uncertainty of food tables.</summary>
    public bool IsWithinTableUncertainty => Percent is { } p && Math.Abs(p - 100m) <= TableUncertaintyPercent;

    /// <summary>
    /// All comparisons that a set allows for a person. The first is <em>the</em> reference value: the body's adequate intake,
    /// else its recommended intake; other kinds follow. A person who does not say their sex gets both columns where they differ.
    /// </summary>
    public static IReadOnlyList<Comparison> All(ReferenceSet set, Person person, Milligrams? total) =>
    [
        .. Enum.GetValues<ReferenceKind>().SelectMany(kind => Columns(set, kind, person)).Select(found => Compare(found.Value, found.Sex, person, total)),
    ];

    private static IEnumerable<(ReferenceValue Value, Sex? Sex)> Columns(ReferenceSet set, ReferenceKind kind, Person person)
    {
        var columns = person.Sex is { } sex ? [sex] : Enum.GetValues<Sex>();
        var found = columns
            .Select(column => (Value: set.Find(kind, person.AgeMonths, column, person.State), Sex: column))
            .Where(f => f.Value is not null)
            .Select(f => (Value: f.Value!, f.Sex))
            .ToList();
        var differ = found.Select(f => f.Value.PerDay).Distinct().Count() > 1;
        return differ ? found.Select(f => (f.Value, (Sex?)f.Sex)) : found.Take(1).Select(f => (f.Value, (Sex?)null));
    }

    private static Comparison Compare(ReferenceValue reference, Sex? sex, Person person, Milligrams? total) => new(
        reference,
        sex,
        person.State != PhysiologicalState.None && reference.LifeStage.State == PhysiologicalState.None,
        total - reference.PerDay,
        total?.Value / reference.PerDay.Value * 100m);
}

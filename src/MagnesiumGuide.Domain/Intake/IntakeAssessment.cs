using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>A day of food, water and supplements, added up and held against the values for one person.</summary>
public sealed record IntakeAssessment
{
    private IntakeAssessment(IReadOnlyList<Contribution> lines) => Lines = lines;

    /// <summary>Whom it is for; null when the age was not given: then there is a total and nothing to hold it against.</summary>
    public Person? Person { get; private init; }

    /// <summary>The set of reference values it is held against.</summary>
    public required ReferenceSet Set { get; init; }

    /// <summary>What each line adds, in the order of the day.</summary>
    public IReadOnlyList<Contribution> Lines { get; }

    /// <summary>The sum of what is known; null when nothing is.</summary>
    public Milligrams? Total { get; private init; }

    /// <summary>True when a line is not, or not exactly, known: the total is then "at least".</summary>
    public bool IsLowerBound => Lines.Any(l => l.IsOpen);

    /// <summary>The lines of which no amount is known.</summary>
    public IEnumerable<Contribution> LinesWithoutValue => Lines.Where(l => l.Amount is null && l.High is null);

    /// <summary>The day beside each value of the set; the first is the reference value. Empty where the set has none for this person.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; private init; } = [];

    /// <summary>What counts for the upper level, beside it; null when the age was not given.</summary>
    public UpperLevelCheck? UpperLevel { get; private init; }

    /// <summary>Background information on uptake; null when nothing of the total is known.</summary>
    public AbsorptionEstimate? Absorbed { get; private init; }

    /// <summary>The sum of one part of the day; null when it has lines and nothing of them is known.</summary>
    public Milligrams? Part(IntakePart part) => IntakeTotals.Of(Lines, part);

    /// <summary>The share of the total that a line adds, between 0 and 1; null when it or the total is not known or zero.</summary>
    public decimal? ShareOf(Contribution line) =>
        line.Counting is { } amount && Total is { Micrograms: > 0 } total ? amount.Value / total.Value : null;

    /// <summary>Adds up a day and holds it against a set of reference values and the upper levels.</summary>
    /// <param name="person">Whom it is for, or null when the age was not given.</param>
    /// <param name="set">The reference set to use.</param>
    /// <param name="levels">The upper levels; only the used ones are looked at.</param>
    /// <param name="model">The absorption model.</param>
    /// <param name="lines">The day, one line or more.</param>
    public static IntakeAssessment For(
        Person? person, ReferenceSet set, IReadOnlyList<UpperLevel> levels, AbsorptionModel model, IReadOnlyList<IntakeLine> lines)
    {
        var contributions = lines.Select((line, index) => Contribution.Of(index, line)).ToList();
        var total = IntakeTotals.Sum(contributions);
        return new IntakeAssessment(contributions)
        {
            Person = person,
            Set = set,
            Total = total,
            Comparisons = person is null ? [] : Comparison.All(set, person, total),
            UpperLevel = person is null ? null : UpperLevelCheck.For(person, levels, contributions),
            Absorbed = total is null ? null : AbsorptionEstimate.For(contributions, model),
        };
    }
}

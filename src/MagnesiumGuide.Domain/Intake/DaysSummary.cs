using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>Several days side by side. A day of which nothing is known is left out of it: it is never a day of zero.</summary>
public sealed record DaysSummary
{
    private DaysSummary(IReadOnlyList<IntakeAssessment> days) => Days = days;

    /// <summary>The days that have a total, in their order; one or more.</summary>
    public IReadOnlyList<IntakeAssessment> Days { get; }

    /// <summary>The mean of their totals, in whole micrograms.</summary>
    public Milligrams Mean => Milligrams.Of(Days.Sum(d => d.Total!.Value.Micrograms) / 1000m / Days.Count);

    /// <summary>True when the total of one of them is a lower bound: then the mean is too.</summary>
    public bool IsLowerBound => Days.Any(d => d.IsLowerBound);

    /// <summary>The first day with the lowest total.</summary>
    public IntakeAssessment Lowest => Days.MinBy(d => d.Total!.Value.Micrograms)!;

    /// <summary>The first day with the highest total.</summary>
    public IntakeAssessment Highest => Days.MaxBy(d => d.Total!.Value.Micrograms)!;

    /// <summary>The mean beside each value of the set; empty when the days are not all of one person, held against one set.</summary>
    public IReadOnlyList<Comparison> Comparisons =>
        Days[0].Person is { } person && Days.All(d => person.Equals(d.Person) && string.Equals(d.Set.Id, Days[0].Set.Id, StringComparison.Ordinal))
            ? Comparison.All(Days[0].Set, person, Mean)
            : [];

    /// <summary>Puts days side by side; null when nothing is known of any of them.</summary>
    public static DaysSummary? Of(IEnumerable<IntakeAssessment> days)
    {
        var known = days.Where(d => d.Total is not null).ToList();
        return known.Count == 0 ? null : new DaysSummary(known);
    }
}

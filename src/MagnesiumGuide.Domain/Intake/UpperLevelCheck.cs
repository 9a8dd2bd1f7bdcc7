using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>
/// Supplements, added magnesium and magnesium medicines beside EFSA's upper level. Natural food and water never count
/// (Scientific Committee on Food 2001, kept by EFSA).
/// </summary>
/// <param name="Level">The row that holds for the age; its <see cref="UpperLevel.PerDay"/> is null where no level could be set.</param>
/// <param name="Counted">What counts, at least.</param>
/// <param name="CountedHigh">What counts, at most: higher when a pot leaves open which number it states.</param>
public sealed record UpperLevelCheck(UpperLevel Level, Milligrams Counted, Milligrams CountedHigh)
{
    /// <summary>
    /// True when what counts is, or may be, above the level: it looks at the high end. Exactly on the level is not above it.
    /// Null where there is no level.
    /// </summary>
    public bool? IsExceeded => Level.PerDay is { } level ? CountedHigh > level : null;

    /// <summary>True when even the low end is above the level.</summary>
    public bool IsExceededForCertain => Level.PerDay is { } level && Counted > level;

    /// <summary>Holds contributions against the level for an age; null when the levels say nothing about that age.</summary>
    /// <exception cref="InvalidOperationException">Two used levels hold for one age: a fault in the data.</exception>
    public static UpperLevelCheck? For(Person person, IEnumerable<UpperLevel> levels, IReadOnlyList<Contribution> lines)
    {
        var level = levels.SingleOrDefault(l => l.IsUsed && l.Ages.Includes(person.AgeMonths));
        return level is null ? null : new UpperLevelCheck(
            level,
            Milligrams.FromMicrograms(lines.Sum(l => l.Counted.Micrograms)),
            Milligrams.FromMicrograms(lines.Sum(l => l.CountedHigh.Micrograms)));
    }
}

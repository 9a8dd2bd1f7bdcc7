using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>What a day is below the reference value. A difference, never a lack: an adequate intake is not a minimum.</summary>
/// <param name="Amount">Reference value minus total; zero when the day reaches it.</param>
/// <param name="Reference">The value it is measured to: the higher one, where a person did not say their sex and the columns differ.</param>
/// <param name="IsAtMost">True when the total is a lower bound: then the difference may be smaller.</param>
public sealed record Gap(Milligrams Amount, ReferenceValue Reference, bool IsAtMost)
{
    /// <summary>The difference of a day; null when the set has no reference value for the person, or nothing of the day is known.</summary>
    public static Gap? Of(IntakeAssessment day)
    {
        var kind = day.Comparisons.Count > 0 ? day.Comparisons[0].Reference.Kind : (ReferenceKind?)null;
        var highest = day.Comparisons.Where(c => c.Reference.Kind == kind).MaxBy(c => c.Reference.PerDay);
        return day.Total is { } total && highest is not null
            ? new Gap(total < highest.Reference.PerDay ? highest.Reference.PerDay - total : Milligrams.Zero, highest.Reference, day.IsLowerBound)
            : null;
    }
}

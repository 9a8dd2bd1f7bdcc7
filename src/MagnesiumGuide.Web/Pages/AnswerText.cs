using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Web.Charts;
using MagnesiumGuide.Web.Formatting;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The sentences of the answer. A difference with a reference value is a difference, never a shortage.</summary>
public static class AnswerText
{
    /// <summary>What the reference value is, for whom, its kind and its body.</summary>
    public static string Reference(IntakeAssessment day)
    {
        if (day.Person is null)
        {
            return Say("Answer.NoAge");
        }

        return day.Comparisons.Count == 0 ? Say("Answer.NoReference", day.Set.Body) : Reference(day.Comparisons);
    }

    /// <summary>What the reference value among comparisons is, for whom, its kind and its body; one comparison or more.</summary>
    public static string Reference(IReadOnlyList<Comparison> comparisons)
    {
        var references = MeterScale.ReferencesOf(comparisons).ToList();
        var first = references[0].Reference;
        var kind = Say($"Kind.{first.Kind}");
        return references.Count == 1
            ? Say("Answer.Reference", Numbers.Whole(first.PerDay), kind, first.Body, first.Year)
            : Say("Answer.References", Numbers.Whole(first.PerDay), Numbers.Whole(references[1].Reference.PerDay), kind, first.Body, first.Year);
    }

    /// <summary>The difference with the reference value, one sentence for each column.</summary>
    public static IEnumerable<string> Differences(IntakeAssessment day) => Differences(day.Comparisons, day.IsLowerBound);

    /// <summary>The difference with the reference value among comparisons, one sentence for each column.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<Comparison> comparisons, bool atLeast) =>
        MeterScale.ReferencesOf(comparisons).Where(c => c.Difference is not null).Select(c => c.Sex is { } sex
            ? Say("Answer.DifferenceFor", Say($"For.{sex}"), Difference(c, atLeast))
            : Say("Answer.Difference", Difference(c, atLeast)));

    /// <summary>One short line for the bar at the bottom of a narrow screen.</summary>
    public static string InOneLine(IntakeAssessment day)
    {
        var references = MeterScale.ReferencesOf(day).ToList();
        return references switch
        {
            [] => day.Person is null ? Say("Bar.NoAge") : Say("Bar.NoReference"),
            [var one] => Say("Bar.Reference", Numbers.Whole(one.Reference.PerDay), Difference(one, day.IsLowerBound)),
            [var low, var high, ..] => Say("Bar.References", Numbers.Whole(low.Reference.PerDay), Numbers.Whole(high.Reference.PerDay)),
        };
    }

    /// <summary>The reference value in a few words, for a list of days.</summary>
    public static string ReferenceInShort(IntakeAssessment day) => MeterScale.ReferencesOf(day).ToList() switch
    {
        [] => day.Person is null ? Say("Bar.NoAge") : Say("Bar.NoReference"),
        [var one] => Say("Meter.Reference", Numbers.Whole(one.Reference.PerDay)),
        [var low, var high, ..] => Say("Bar.References", Numbers.Whole(low.Reference.PerDay), Numbers.Whole(high.Reference.PerDay)),
    };

    /// <summary>The difference in a few words, for a list of days: one, or one for each column.</summary>
    public static string DifferenceInShort(IntakeAssessment day) =>
        string.Join(" / ", MeterScale.ReferencesOf(day).Where(c => c.Difference is not null).Select(c => Difference(c, day.IsLowerBound)));

    /// <summary>What counts for the upper level, and how that stands.</summary>
    public static string UpperLevel(UpperLevelCheck check)
    {
        if (check.Level.PerDay is not { } level)
        {
            return Say("Level.None");
        }

        var counted = check.Counted == check.CountedHigh
            ? Say("Level.Counted", Numbers.Whole(check.Counted))
            : Say("Level.CountedRange", Numbers.Whole(check.Counted), Numbers.Whole(check.CountedHigh));
        var verdict = check switch
        {
            { IsExceededForCertain: true } => "Level.Above",
            { IsExceeded: true } => "Level.PossiblyAbove",
            _ => "Level.Within",
        };
        return $"{counted} {Say(verdict, Numbers.Whole(level))}";
    }

    /// <summary>Which lines have no value, by name.</summary>
    public static string WithoutValue(IReadOnlyList<DayLineView> lines)
    {
        var unknown = lines.Where(l => l.Contribution is { Amount: null, High: null }).Select(l => l.Name).ToList();
        return Say(unknown.Count == 1 ? "Answer.WithoutValueOne" : "Answer.WithoutValue", unknown.Count, lines.Count, string.Join(", ", unknown));
    }

    /// <summary>What an adequate intake is and is not; empty for other kinds.</summary>
    public static string KindExplained(IntakeAssessment day) =>
        day.Comparisons.Count == 0 ? "" : Say($"Kind.{day.Comparisons[0].Reference.Kind}.Explained");

    /// <summary>A difference in a few words: "45 mg more (15 %)".</summary>
    public static string Difference(Comparison comparison, bool atLeast)
    {
        var difference = comparison.Difference!.Value;
        var amount = Numbers.Whole(difference < Milligrams.Zero ? Milligrams.Zero - difference : difference);
        var percent = Numbers.Percent(Math.Abs(comparison.Percent!.Value - 100m));
        var key = difference.Micrograms switch
        {
            0 => atLeast ? "Difference.AtLeastEqual" : "Difference.Equal",
            < 0 => atLeast ? "Difference.AtMostLess" : "Difference.Less",
            _ => atLeast ? "Difference.AtLeastMore" : "Difference.More",
        };
        return Say(key, amount, percent);
    }
}

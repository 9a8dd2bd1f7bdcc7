using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>The small texts of the guide to forms, and the sources that stand behind them.</summary>
public static class FormText
{
    /// <summary>Where the comparison of moments and portions was measured.</summary>
    public static readonly IReadOnlyList<string> TimingSources = ["sabatier2002", "sabatier2011"];

    /// <summary>What the explanation of groups and uptake rests on.</summary>
    public static readonly IReadOnlyList<string> WhySources = ["fine-1991", "sabatier2011", "sabatier2002", "siener2011", "firoz-2001", "pardo2021"];

    /// <summary>Whose upper level the 250 mg is.</summary>
    public const string UpperLevelSource = "efsa-ul-2018";

    /// <summary>Per cent with one decimal, as lists print it; null when not known.</summary>
    public static string? Percent(decimal? percent) => Rounded(percent, 1);

    /// <summary>Per cent with three decimals, as the page of one form prints it; null when not known.</summary>
    public static string? PercentExact(decimal? percent) => Rounded(percent, 3);

    /// <summary>Grams with two decimals; null when not known.</summary>
    public static string? Grams(PowderNeed? need) => Rounded(need?.CompoundGrams, 2);

    /// <summary>Whole milligrams of something that is not magnesium.</summary>
    public static string Milligrams(decimal milligrams) => Numbers.Text(Math.Round(milligrams, 0, MidpointRounding.AwayFromZero));

    /// <summary>The tag of a grade of research in people.</summary>
    public static string TagOfGrade(string grade) => grade switch
    {
        "A" => "yes",
        "B" => "some",
        _ => "",
    };

    /// <summary>The tag of an EU status.</summary>
    public static string TagOf(EuStatus status) => status switch
    {
        EuStatus.Permitted => "yes",
        EuStatus.NotPermitted => "no",
        _ => "unknown",
    };

    /// <summary>The tag of what research says for a goal.</summary>
    public static string TagOf(GoalEvidence evidence) => evidence switch
    {
        GoalEvidence.Several => "yes",
        GoalEvidence.Limited => "some",
        GoalEvidence.Against => "no",
        _ => "",
    };

    /// <summary>How well it dissolves, in words.</summary>
    public static string Solubility(SupplementForm form) => Say(form.Solubility is { } known ? $"Solubility.{known}" : "Solubility.None");

    /// <summary>The name of a family without what tells its variants apart: "Magnesiumcitraat".</summary>
    public static string PlainName(IReadOnlyList<FormEntry> family) => family[0].Form.Name.In(Language.Current.Id).Split(" (")[0];

    /// <summary>A name in the middle of a sentence.</summary>
    public static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A source in a few words: the first author or the body, and the year.</summary>
    public static string ShortName(Source source)
    {
        var who = source.Publisher.StartsWith("EFSA", StringComparison.Ordinal) ? "EFSA" : source.Publisher.Split(',')[0];
        return source.Year is { } year ? $"{who}, {year}" : who;
    }

    /// <summary>The number on uptake in people, and what it stands for.</summary>
    public static string Absorption(FormAbsorption absorption) => absorption switch
    {
        { Display: AbsorptionDisplay.Range } when absorption.LowPercent == absorption.HighPercent => Say("FormPage.Absorption.RangeOne", Text(absorption.LowPercent)),
        { Display: AbsorptionDisplay.Range or AbsorptionDisplay.Recovery } => Say($"FormPage.Absorption.{absorption.Display}", Text(absorption.LowPercent), Text(absorption.HighPercent)),
        { Display: AbsorptionDisplay.DoseCurve } => Say("FormPage.Absorption.DoseCurve", Text(absorption.LowPercent)),
        _ => Say("FormPage.Absorption.TextOnly"),
    };

    /// <summary>The percentage as sold, in words.</summary>
    public static string Commercial(PercentRange range) => range.Low == range.High
        ? Say("FormPage.CommercialOne", Text(range.Low))
        : Say("FormPage.CommercialRange", Text(range.Low), Text(range.High));

    /// <summary>The ids of sources, as an attribute holds them.</summary>
    public static string Cited(params IEnumerable<string> ids) => string.Join(' ', ids.Distinct(StringComparer.Ordinal));

    /// <summary>The sources behind the texts of a profile.</summary>
    public static IEnumerable<string> SourcesOf(FormEntry entry, GuideCatalog catalog) =>
    [
        entry.Form.Citation.SourceId, .. entry.Form.Formula is null ? Array.Empty<string>() : [UpperLevelSource], entry.Profile.Citation.SourceId, entry.Profile.EuCitation.SourceId,
        .. entry.Profile.SourceIds, .. SourcesOf(entry.Profile.Absorption.StudyIds.Concat(entry.Profile.Gut.StudyIds), catalog),
    ];

    /// <summary>The publications of studies.</summary>
    public static IEnumerable<string> SourcesOf(IEnumerable<string> studyIds, GuideCatalog catalog) =>
        studyIds.Select(id => catalog.FormStudies.First(s => string.Equals(s.Id, id, StringComparison.Ordinal)).Citation.SourceId);

    /// <summary>The sources behind a goal and all its forms.</summary>
    public static IEnumerable<string> SourcesOf(Goal goal, GuideCatalog catalog) =>
        [goal.Citation.SourceId, .. goal.SourceIds, .. goal.Forms.SelectMany(f => SourcesOf(f, catalog))];

    /// <summary>The sources behind what is said of a form for a goal.</summary>
    public static IEnumerable<string> SourcesOf(GoalForm form, GuideCatalog catalog) => [form.Citation.SourceId, .. SourcesOf(form.StudyIds, catalog)];

    /// <summary>Sources by their ids, each once.</summary>
    public static IReadOnlyList<Source> Sources(IEnumerable<string> ids, GuideCatalog catalog) =>
        [.. ids.Distinct(StringComparer.Ordinal).Select(id => catalog.Sources[id])];

    private static string Text(decimal? value) => Numbers.Text(value ?? 0m);

    private static string? Rounded(decimal? value, int decimals) =>
        value is { } known ? Numbers.Text(Math.Round(known, decimals, MidpointRounding.AwayFromZero)) : null;
}

using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Services.Provenance;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.References;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>What a row says, in a list of rows that rest on a source.</summary>
public static class StatementText
{
    private const int MonthsInAYear = 12;

    /// <summary>What a table is called.</summary>
    public static string Table(string id) => Say(id.StartsWith(SourceUses.OtherTable, StringComparison.Ordinal) ? "Uses.other" : $"Uses.{id}");

    /// <summary>The name of a row, with the kind of value and for whom it holds where it has those.</summary>
    public static string Name(CitedStatement row) => string.Join(", ", Parts(row));

    /// <summary>An age band in words: in years where it begins and ends on a birthday, else in months.</summary>
    public static string Ages(AgeBand ages)
    {
        var inYears = ages.FromMonths % MonthsInAYear == 0 && (ages.BelowMonths ?? 0) % MonthsInAYear == 0;
        var unit = inYears ? MonthsInAYear : 1;
        return (ages.FromMonths / unit, ages.BelowMonths / unit) switch
        {
            (0, null) => Say("Stage.AnyAge"),
            (var from, null) => Say(inYears ? "Stage.YearsUp" : "Stage.MonthsUp", from),
            (var from, { } below) when below - from == 1 => Say(inYears ? "Stage.OneYear" : "Stage.OneMonth", from),
            (var from, { } below) => Say(inYears ? "Stage.Years" : "Stage.Months", from, below - 1),
        };
    }

    private static IEnumerable<string> Parts(CitedStatement row)
    {
        yield return row.Name.In(Language.Current.Id);
        if (row.Kind is { } kind)
        {
            yield return Say($"Kind.{kind}");
        }

        if (row.Stage is { } stage)
        {
            if (stage.Sex is { } sex)
            {
                yield return WhomText.Of(sex, stage.Ages);
            }

            yield return Ages(stage.Ages);
            if (stage.State != PhysiologicalState.None)
            {
                yield return Say($"Stage.{stage.State}");
            }
        }
    }
}

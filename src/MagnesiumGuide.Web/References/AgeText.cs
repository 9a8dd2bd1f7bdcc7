using MagnesiumGuide.Domain.People;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>Says the ages of a row as people say them: "7 tot en met 11 maanden", "3 tot en met 9 jaar", "vanaf 18 jaar".</summary>
public static class AgeText
{
    /// <summary>The ages of a row; in months where it does not begin and end on a birthday, or ends within the first year.</summary>
    public static string Of(AgeBand ages)
    {
        if (ages.BelowMonths is not { } below)
        {
            return ages.FromMonths == 0 ? Say("Ages.All") : Say(ages.FromMonths % 12 == 0 ? "Ages.FromYears" : "Ages.FromMonths", ages.FromMonths % 12 == 0 ? ages.FromMonths / 12 : ages.FromMonths);
        }

        var inYears = below > 12 && ages.FromMonths % 12 == 0 && below % 12 == 0;
        var (first, last) = inYears ? (ages.FromMonths / 12, (below / 12) - 1) : (ages.FromMonths, below - 1);
        return first == last ? Say(inYears ? "Ages.Year" : "Ages.Month", first) : Say(inYears ? "Ages.Years" : "Ages.Months", first, last);
    }
}

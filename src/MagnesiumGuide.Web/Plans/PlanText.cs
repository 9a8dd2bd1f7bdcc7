using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Plans;

/// <summary>The sentences of suggestions.</summary>
public static class PlanText
{
    /// <summary>"Amandelen: 2 × handje (50 g)".</summary>
    public static string Item(PlanItem item, Food food) =>
        Say("Suggest.Item", food.Name.In(Language.Current.Id), item.Count, food.Portions[0].Name.In(Language.Current.Id), Numbers.Text(item.Grams.Value));

    /// <summary>What there is to close.</summary>
    public static string Lead(PlansView view)
    {
        var gap = view.Found.Gap!;
        return Say(gap.IsAtMost ? "Suggest.LeadAtMost" : "Suggest.Lead", Numbers.Whole(gap.Amount));
    }

    /// <summary>"100 kcal", whole.</summary>
    public static string Kcal(decimal kcal) => Say("Suggest.Kcal", Numbers.Text(Math.Round(kcal, 0, MidpointRounding.AwayFromZero)));

    /// <summary>"+ 12 kcal" or "− 12 kcal"; that it is not known, where it is not.</summary>
    public static string KcalChange(decimal? kcal) => kcal is not { } known
        ? Say("Suggest.KcalUnknown")
        : Math.Round(known, 0, MidpointRounding.AwayFromZero) switch
        {
            < 0 and var less => $"− {Kcal(-less)}",
            var more => $"+ {Kcal(more)}",
        };
}

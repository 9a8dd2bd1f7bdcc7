using MagnesiumGuide.Domain.Supplements;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Interactions;

/// <summary>Interactions in a few words.</summary>
public static class InteractionText
{
    /// <summary>The hours before and after, as ranges; empty when no hours are stated.</summary>
    public static string Hours(Interaction interaction) => interaction is { Before: { } before, After: { } after }
        ? Say("Interactions.Hours", Range(before), Range(after))
        : "";

    /// <summary>Which tag goes with how serious it is.</summary>
    public static string CssOf(InteractionSeverity severity) => severity switch
    {
        InteractionSeverity.High => "no",
        InteractionSeverity.Moderate => "caution",
        _ => "some",
    };

    /// <summary>Which tag goes with what to do.</summary>
    public static string CssOf(InteractionAction action) => action switch
    {
        InteractionAction.Stop => "no",
        InteractionAction.Refer or InteractionAction.Count => "caution",
        _ => "",
    };

    private static string Range(HourRange range) =>
        range.Low == range.High ? Say("Interactions.HoursOne", range.Low) : Say("Interactions.HoursRange", range.Low, range.High);
}

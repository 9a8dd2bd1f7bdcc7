using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Web.Formatting;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Charts;

/// <summary>
/// Draws the two meters of a day on one scale: all of it beside the reference value, and what the upper level counts beside
/// that. The words beside the drawing say the same; over the reference value is never shown as wrong.
/// </summary>
[HtmlTargetElement("day-meter", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayMeterTagHelper : TagHelper
{
    private const decimal NameLine = 1m;
    private const decimal LabelHeight = 1.4m;
    private const decimal BarHeight = 2m;

    /// <summary>The day to draw.</summary>
    public required IntakeAssessment Day { get; set; }

    /// <summary>Ids of the elements that say the same in words.</summary>
    public string LabelledBy { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new SvgText();
        var scale = MeterScale.For(Day);
        var bottom = DrawAll(svg, scale);
        if (Day.UpperLevel is { Level.PerDay: not null } check)
        {
            bottom = DrawCounted(svg, scale, check, bottom + 2.2m);
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", LabelledBy);
        output.Attributes.SetAttribute("height", $"{Numbers.Machine(bottom + 0.4m)}em");
        output.Content.SetHtmlContent(svg.ToString());
    }

    private decimal DrawAll(SvgText svg, MeterScale scale)
    {
        var references = MeterScale.ReferencesOf(Day).ToList();
        var top = NameLine + (LabelHeight * Math.Max(references.Count, 1)) + 0.6m;
        svg.Label(0, NameLine, "start", "name", Say(references.Count > 1 ? "Meter.AllBoth" : "Meter.All"));
        DayBar.Draw(svg, Day, scale, top, BarHeight);
        svg.Across(top + BarHeight, "axis");
        foreach (var tick in scale.Ticks)
        {
            var at = scale.Percent(tick);
            svg.Down(at, top + BarHeight, top + BarHeight + 0.45m, "axis");
            svg.Label(at, top + BarHeight + 1.6m, AnchorOf(at), "tick", Numbers.Text(tick));
        }

        // Labels that run to the left stand the other way round, so that no line crosses a label.
        var runsLeft = references.Count > 0 && scale.Percent(references[^1].Reference.PerDay) > 50;
        for (var i = 0; i < references.Count; i++)
        {
            var at = scale.Percent(references[i].Reference.PerDay);
            var baseline = NameLine + (LabelHeight * (runsLeft ? references.Count - i : i + 1));
            svg.Label(at, baseline, runsLeft ? "end" : "start", "", ReferenceLabel(references[i]));
            svg.Down(at, top, top + BarHeight, "halo").Down(at, baseline + 0.35m, top + BarHeight + 0.35m, "mark");
        }

        return top + BarHeight + 1.6m;
    }

    private static decimal DrawCounted(SvgText svg, MeterScale scale, UpperLevelCheck check, decimal top)
    {
        var limit = scale.Percent(check.Level.PerDay!.Value);
        var bar = top + LabelHeight + 0.6m;
        var sure = scale.Percent(check.Counted);
        svg.Label(0, top, "start", "name", Say("Meter.Counted"));
        svg.Bar(0, sure, bar, 1.5m, "fill=\"url(#p-supplement)\"");
        svg.Bar(sure, Math.Max(scale.Percent(check.CountedHigh) - sure, 0m), bar, 1.5m, "fill=\"url(#p-unknown)\"");
        svg.Across(bar + 1.5m, "axis");
        svg.Label(limit, top + LabelHeight, limit > 50 ? "end" : "start", "", Say("Meter.Limit", Numbers.Whole(check.Level.PerDay!.Value)));
        svg.Down(limit, bar, bar + 1.5m, "halo").Down(limit, top + LabelHeight + 0.35m, bar + 1.85m, "limit");
        if (check.IsExceeded == true)
        {
            svg.Bar(0, scale.Percent(check.CountedHigh), bar, 1.5m, "class=\"over\"");
        }

        return bar + 1.5m;
    }

    private static string ReferenceLabel(Comparison comparison) => comparison.Sex is { } sex
        ? Say($"Meter.Reference.{sex}", Numbers.Whole(comparison.Reference.PerDay))
        : Say("Meter.Reference", Numbers.Whole(comparison.Reference.PerDay));

    private static string AnchorOf(decimal percent) => percent switch
    {
        0 => "start",
        >= 98 => "end",
        _ => "middle",
    };
}

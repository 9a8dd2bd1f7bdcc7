using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Charts;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Timing;

/// <summary>Draws a plan on the line of the day: magnesium, meals, and each medicine with the hours that are kept free. The list beside it says the same.</summary>
[HtmlTargetElement("plan-timeline", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PlanTimelineTagHelper : TagHelper
{
    private const int Day = 24 * 60;
    private const int TickMinutes = 180;
    private const decimal Row = 3.1m;
    private const decimal LineTop = 1.5m;
    private const decimal LineHeight = 0.9m;
    private const decimal MarkWidth = 2.4m;

    /// <summary>What was asked for.</summary>
    public required DosePlanRequest Asked { get; set; }

    /// <summary>The plan.</summary>
    public required DosePlan Plan { get; set; }

    /// <summary>Ids of the elements that say the same in words.</summary>
    public string LabelledBy { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new SvgText();
        var top = 0m;
        Line(svg, top, Say("Timing.RowMagnesium"));
        foreach (var intake in Plan.Intakes)
        {
            var at = Math.Clamp(Percent(intake.Minute) - (MarkWidth / 2), 0, 100 - MarkWidth);
            svg.Bar(at, MarkWidth, top + LineTop - 0.2m, LineHeight + 0.4m, "class=\"food\"");
        }

        top += Row;
        Line(svg, top, Say("Timing.RowMeals"));
        foreach (var meal in Asked.Meals)
        {
            Mark(svg, top, Asked.Awake(meal));
        }

        foreach (var medicine in Asked.With.Where(w => w.Interaction.HasSpacing && w.Times.Count > 0))
        {
            top += Row;
            Medicine(svg, top, medicine);
        }

        Ticks(svg, top + Row - 0.2m);
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", LabelledBy);
        output.Attributes.SetAttribute("height", $"{Numbers.Machine(top + Row + 1.4m)}em");
        output.Content.SetHtmlContent(svg.ToString());
    }

    private void Medicine(SvgText svg, decimal top, DosePlanMedicine medicine)
    {
        Line(svg, top, medicine.Interaction.Name.In(Language.Current.Id));
        foreach (var time in medicine.Times.SelectMany(t => new[] { t - Day, t, t + Day }))
        {
            var from = Math.Max(time - medicine.Interaction.After!.Value.StrictMinutes, Asked.Wake);
            var to = Math.Min(time + medicine.Interaction.Before!.Value.StrictMinutes, Asked.End);
            if (from < to)
            {
                svg.Bar(Percent(from), Percent(to) - Percent(from), top + LineTop, LineHeight, "fill=\"url(#p-unknown)\"");
            }
        }

        foreach (var time in medicine.Times)
        {
            Mark(svg, top, Asked.Awake(time));
        }
    }

    private static void Line(SvgText svg, decimal top, string name) =>
        svg.Label(0, top + 1m, "start", "name", name).Bar(0, 100, top + LineTop, LineHeight, "class=\"track\"");

    private void Mark(SvgText svg, decimal top, int minute)
    {
        if (minute <= Asked.End)
        {
            svg.Down(Percent(minute), top + LineTop - 0.2m, top + LineTop + LineHeight + 0.2m, "mark");
        }
    }

    private void Ticks(SvgText svg, decimal top)
    {
        svg.Across(top, "axis");
        for (var minute = (Asked.Wake + TickMinutes - 1) / TickMinutes * TickMinutes; minute <= Asked.End; minute += TickMinutes)
        {
            var at = Percent(minute);
            svg.Down(at, top, top + 0.4m, "axis");
            svg.Label(at, top + 1.5m, at < 4 ? "start" : at > 96 ? "end" : "middle", "tick", ClockText.Write(minute));
        }
    }

    private decimal Percent(int minute) =>
        Math.Round((minute - Asked.Wake) * 100m / (Asked.End - Asked.Wake), 2, MidpointRounding.AwayFromZero);
}

using MagnesiumGuide.Domain.Intake;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Charts;

/// <summary>The first meter of a day in one thin bar, for the bar at the bottom of a narrow screen and for lists of days. The words stand beside it.</summary>
[HtmlTargetElement("day-spark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DaySparkTagHelper : TagHelper
{
    private const decimal Height = 0.5m;
    private const decimal Rim = 0.15m;

    /// <summary>The day to draw.</summary>
    public required IntakeAssessment Day { get; set; }

    /// <summary>The scale that other days share; null for one that fits this day.</summary>
    public MeterScale? Scale { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new SvgText();
        var scale = Scale ?? MeterScale.For(Day);
        svg.Bar(0, 100, 0, Height, "class=\"track\"");
        DayBar.Draw(svg, Day, scale, 0, Height);
        foreach (var reference in MeterScale.ReferencesOf(Day))
        {
            var at = scale.Percent(reference.Reference.PerDay);
            svg.Down(at, 0, Height, "halo").Down(at, -Rim, Height + Rim, "mark");
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "spark");
        output.Attributes.SetAttribute("height", ".5em");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(svg.ToString());
    }
}

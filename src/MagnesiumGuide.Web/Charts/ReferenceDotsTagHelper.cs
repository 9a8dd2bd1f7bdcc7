using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Web.Formatting;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Charts;

/// <summary>
/// Draws amounts of several bodies below one another on one scale. Words stand above their line and never beside a dot, so
/// that they stay apart on the narrowest screen, however close the amounts lie. The table beside the drawing says the same.
/// </summary>
[HtmlTargetElement("reference-dots", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReferenceDotsTagHelper : TagHelper
{
    private const decimal TitleHeight = 1.75m;
    private const decimal WordsHeight = 1.35m;
    private const decimal TrackHeight = 1.25m;
    private const decimal AxisHeight = 1.6m;

    /// <summary>The lines, from top to bottom.</summary>
    public required IReadOnlyList<DotLine> Lines { get; set; }

    /// <summary>Ids of the elements that say the same in words.</summary>
    public string LabelledBy { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var scale = MeterScale.For([.. Lines.SelectMany(l => l.Marks).Select(m => m.Amount)]);
        var bottom = AxisHeight + Lines.Sum(l => HeightOf(l)) + 0.4m;
        var svg = new SvgText();
        Axis(svg, scale, bottom);
        var top = AxisHeight;
        foreach (var line in Lines)
        {
            Draw(svg, scale, line, top);
            top += HeightOf(line);
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "dotplot");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", LabelledBy);
        output.Attributes.SetAttribute("height", $"{Numbers.Machine(bottom + AxisHeight)}em");
        output.Content.SetHtmlContent(svg.ToString());
    }

    private static decimal HeightOf(DotLine line) => (line.Title.Length > 0 ? TitleHeight : 0m) + WordsHeight + (line.Marks.Count > 0 ? TrackHeight : 0m);

    private static void Axis(SvgText svg, MeterScale scale, decimal bottom)
    {
        foreach (var tick in scale.Ticks)
        {
            var at = scale.Percent(tick);
            var anchor = at switch { 0 => "start", >= 98 => "end", _ => "middle" };
            svg.Down(at, AxisHeight - 0.3m, bottom, "grid");
            svg.Label(at, 1m, anchor, "tick", Numbers.Text(tick));
            svg.Label(at, bottom + 1.2m, anchor, "tick", Numbers.Text(tick));
        }
    }

    private static void Draw(SvgText svg, MeterScale scale, DotLine line, decimal top)
    {
        var words = top + 1m;
        if (line.Title.Length > 0)
        {
            svg.Label(0, top + 1.4m, "start", "name", line.Title);
            words += TitleHeight;
        }

        svg.Label(0, words, "start", "tick", line.Name);
        svg.Label(100, words, "end", "", line.Words);
        if (line.Marks.Count == 0)
        {
            return;
        }

        var middle = words + 0.95m;
        svg.Across(middle, "grid");

        // Open dots last: one that lies over a filled one leaves it to be seen.
        foreach (var mark in line.Marks.OrderBy(m => m.Column != Sex.Male).ThenBy(m => m.Amount))
        {
            svg.Mark(scale.Percent(mark.Amount), middle, mark.Column == Sex.Female ? "dot open" : "dot", PathOf(line.Shape));
        }
    }

    /// <summary>The outline of a shape, in pixels around its middle.</summary>
    public static string PathOf(string shape) => shape switch
    {
        "square" => "M-5-5h10v10h-10z",
        "diamond" => "M0-6.5l6.5 6.5-6.5 6.5-6.5-6.5z",
        "triangle" => "M0-6l6 11h-12z",
        _ => "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
    };
}

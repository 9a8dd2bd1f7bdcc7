using System.Globalization;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Web.Formatting;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Charts;

/// <summary>Draws what is taken up from one meal or dose, with its range. Background only: no reference value stands beside it.</summary>
[HtmlTargetElement("dose-curve", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DoseCurveTagHelper : TagHelper
{
    private const int MostMg = 400;
    private const int MostUptakeMg = 100;
    private const int StepMg = 10;
    private const decimal Top = 2.6m;
    private const decimal Height = 12m;

    /// <summary>The model to draw.</summary>
    public required AbsorptionModel Model { get; set; }

    /// <summary>Id of the element that says the same in words.</summary>
    public string LabelledBy { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new SvgText();
        svg.Label(0, 1m, "start", "tick", Say("Curve.Up"));
        for (var mg = 0; mg <= MostUptakeMg; mg += 25)
        {
            var at = Top + (Height * (MostUptakeMg - mg) / MostUptakeMg);
            svg.Across(at, mg == 0 ? "axis" : "grid").Label(0, at - 0.25m, "start", "tick", mg == 0 ? "" : Numbers.Text(mg));
        }

        for (var mg = 0; mg <= MostMg; mg += 100)
        {
            var at = 100m * mg / MostMg;
            svg.Down(at, Top + Height, Top + Height + 0.4m, "axis");
            svg.Label(at, Top + Height + 1.5m, mg == 0 ? "start" : mg == MostMg ? "end" : "middle", "tick", Numbers.Text(mg));
        }

        svg.Label(100, Top + Height + 3m, "end", "tick", Say("Curve.Across"));
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "curve");
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", LabelledBy);
        output.Attributes.SetAttribute("height", $"{Numbers.Machine(Top + Height + 3.4m)}em");
        output.Content.SetHtmlContent($"{Lines()}{svg}");
    }

    // A drawing of its own, stretched to the width; its lines keep their thickness and the letters stay outside.
    private string Lines()
    {
        var doses = Enumerable.Range(0, (MostMg / StepMg) + 1).Select(i => i * StepMg).ToList();
        var low = Points(doses, d => Model.UptakeRange(d).Low);
        var mid = Points(doses, d => Model.UptakeRange(d).Mid);
        var high = Points(doses, d => Model.UptakeRange(d).High);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg x=\"0\" y=\"{Top}em\" width=\"100%\" height=\"{Height}em\" viewBox=\"0 0 {MostMg} {MostUptakeMg}\" preserveAspectRatio=\"none\"><polygon class=\"band-of\" points=\"{string.Join(' ', high)} {string.Join(' ', Enumerable.Reverse(low))}\"/><polyline class=\"line-of\" points=\"{string.Join(' ', mid)}\"/></svg>");
    }

    private static List<string> Points(List<int> doses, Func<decimal, decimal> uptake) =>
        [.. doses.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d},{MostUptakeMg - uptake(d):0.##}"))];
}

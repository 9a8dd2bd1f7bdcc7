using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Charts;

/// <summary>Draws one measure of forms as bars, in the order of the list; a form without that measure is left out. The table holds the same numbers.</summary>
[HtmlTargetElement("form-bars", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormBarsTagHelper : TagHelper
{
    private const decimal RowHeight = 2.5m;
    private const decimal NameBaseline = 1m;
    private const decimal BarTop = 1.35m;
    private const decimal BarHeight = 0.7m;
    private const decimal WidestBar = 84m;
    private const decimal Gap = 1.5m;

    /// <summary>The forms, in the order in which they are drawn.</summary>
    public required IReadOnlyList<FormEntry> Entries { get; set; }

    /// <summary>What the bars show.</summary>
    public required FormMeasure Measure { get; set; }

    /// <summary>Id of the element that names the drawing.</summary>
    public string LabelledBy { get; set; } = "";

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var bars = Entries.Select(e => (Name: e.Form.Name.In(Language.Current.Id), Value: ValueOf(e))).Where(b => b.Value is not null).ToList();
        var most = bars.Count == 0 ? 1m : bars.Max(b => b.Value!.Value);
        var svg = new SvgText();
        for (var i = 0; i < bars.Count; i++)
        {
            var value = bars[i].Value!.Value;
            var top = i * RowHeight;
            var width = Math.Round(value / most * WidestBar, 2, MidpointRounding.AwayFromZero);
            svg.Label(0, top + NameBaseline, "start", "name", bars[i].Name)
                .Bar(0, width, top + BarTop, BarHeight, Measure == FormMeasure.Percent ? "class=\"food\"" : "class=\"powder\"")
                .Label(width + Gap, top + BarTop + BarHeight, "start", "value", TextOf(value));
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-labelledby", LabelledBy);
        output.Attributes.SetAttribute("height", $"{Numbers.Machine(bars.Count * RowHeight)}em");
        output.Content.SetHtmlContent(svg.ToString());
    }

    private decimal? ValueOf(FormEntry entry) => Measure == FormMeasure.Percent ? entry.ElementalPercent : entry.ForLarge?.CompoundGrams;

    private string TextOf(decimal value) => Measure == FormMeasure.Percent
        ? $"{Numbers.Text(Math.Round(value, 1, MidpointRounding.AwayFromZero))} %"
        : $"{Numbers.Text(Math.Round(value, 2, MidpointRounding.AwayFromZero))} g";
}

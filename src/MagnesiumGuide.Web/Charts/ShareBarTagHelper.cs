using MagnesiumGuide.Domain.Intake;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Charts;

/// <summary>Draws the share that one line adds; hatched where its amount is not known. The number stands beside it as text.</summary>
[HtmlTargetElement("share-bar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ShareBarTagHelper : TagHelper
{
    private const decimal Height = 0.375m;

    /// <summary>Share between 0 and 1; null when not known.</summary>
    public decimal? Share { get; set; }

    /// <summary>The part the line belongs to.</summary>
    public IntakePart Part { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new SvgText();
        if (Share is { } share)
        {
            svg.Bar(0, 100, 0, Height, "class=\"track\"").Bar(0, Math.Round(share * 100m, 2, MidpointRounding.AwayFromZero), 0, Height, PaintOf(Part));
        }
        else
        {
            svg.Bar(0, 100, 0, Height, "fill=\"url(#p-unknown)\"");
        }

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "spark");
        output.Attributes.SetAttribute("height", ".375em");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(svg.ToString());
    }

    private static string PaintOf(IntakePart part) => part switch
    {
        IntakePart.Water => "fill=\"url(#p-water)\"",
        IntakePart.Supplements => "fill=\"url(#p-supplement)\"",
        _ => "class=\"food\"",
    };
}

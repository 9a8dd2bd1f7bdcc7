using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Web.References;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Charts;

/// <summary>The dot of a kind of value, for the list that explains the kinds; its name stands beside it.</summary>
[HtmlTargetElement("dot-shape", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DotShapeTagHelper : TagHelper
{
    /// <summary>Which kind.</summary>
    public ReferenceKind Kind { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "shape");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("viewBox", "-8 -8 16 16");
        output.Content.SetHtmlContent($"<path class=\"dot\" d=\"{ReferenceDotsTagHelper.PathOf(ReferenceLines.ShapeOf(Kind))}\"/>");
    }
}

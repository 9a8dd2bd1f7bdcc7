using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MagnesiumGuide.Web.Pages;

/// <summary>
/// Names the sources that the numbers in an element rest on, for whoever reads the page with a program. A number that follows
/// from what the visitor typed, and from nothing else, is called the visitor's own.
/// </summary>
[HtmlTargetElement(Attributes = "cites")]
public sealed class CitesTagHelper : TagHelper
{
    /// <summary>Ids of the sources; none when the numbers are the visitor's own, null when there is no number.</summary>
    public IEnumerable<string>? Cites { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Cites is null)
        {
            return;
        }

        var ids = Cites.Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
        {
            output.Attributes.SetAttribute(new TagHelperAttribute("data-own"));
        }
        else
        {
            output.Attributes.SetAttribute("data-source", string.Join(' ', ids));
        }
    }
}

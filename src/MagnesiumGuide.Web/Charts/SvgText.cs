using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace MagnesiumGuide.Web.Charts;

/// <summary>Writes the few shapes that the drawings are made of. Widths are per cent, heights em of the drawing's own text.</summary>
public sealed class SvgText
{
    private readonly StringBuilder text = new();

    /// <summary>A bar from one place to another.</summary>
    public SvgText Bar(decimal from, decimal width, decimal top, decimal height, string paint) =>
        Add($"<rect x=\"{from}%\" y=\"{top}em\" width=\"{width}%\" height=\"{height}em\" {paint}/>");

    /// <summary>A line straight down.</summary>
    public SvgText Down(decimal at, decimal top, decimal bottom, string css) =>
        Add($"<line class=\"{css}\" x1=\"{at}%\" x2=\"{at}%\" y1=\"{top}em\" y2=\"{bottom}em\"/>");

    /// <summary>A line over the whole width.</summary>
    public SvgText Across(decimal at, string css) => Add($"<line class=\"{css}\" x1=\"0\" x2=\"100%\" y1=\"{at}em\" y2=\"{at}em\"/>");

    /// <summary>A text; its anchor is start, middle or end.</summary>
    public SvgText Label(decimal at, decimal baseline, string anchor, string css, string words) =>
        Add($"<text class=\"{css}\" x=\"{at}%\" y=\"{baseline}em\" text-anchor=\"{anchor}\">{HtmlEncoder.Default.Encode(words)}</text>");

    /// <summary>A small shape of fixed size, in pixels around a place.</summary>
    public SvgText Mark(decimal at, decimal middle, string css, string path) =>
        Add($"<svg x=\"{at}%\" y=\"{middle}em\" overflow=\"visible\"><path class=\"{css}\" d=\"{path}\"/></svg>");

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    // Attributes are for machines: a decimal comma would be no number there.
    private SvgText Add(FormattableString shape)
    {
        text.Append(shape.ToString(CultureInfo.InvariantCulture));
        return this;
    }
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Web.Charts;

/// <summary>The bar of a whole day: its known parts side by side, and a hatched end for what is not known.</summary>
public static class DayBar
{
    private const decimal UnknownPercent = 5m;

    private static readonly (IntakePart Part, string Paint)[] Paints =
    [
        (IntakePart.Food, "class=\"food\""),
        (IntakePart.Water, "fill=\"url(#p-water)\""),
        (IntakePart.Supplements, "fill=\"url(#p-supplement)\""),
    ];

    /// <summary>Draws the bar at a height, on a scale that others share.</summary>
    public static void Draw(SvgText svg, IntakeAssessment day, MeterScale scale, decimal top, decimal height)
    {
        var from = 0m;
        foreach (var (part, paint) in Paints)
        {
            var width = scale.Percent(day.Part(part) ?? Milligrams.Zero);
            if (width > 0)
            {
                svg.Bar(from, width, top, height, paint);
                from += width;
                svg.Down(from, top, top + height, "seam");
            }
        }

        if (day.IsLowerBound)
        {
            svg.Bar(from, Math.Min(UnknownPercent, 100m - from), top, height, "fill=\"url(#p-unknown)\"");
        }
    }
}

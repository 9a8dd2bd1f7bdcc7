using System.Globalization;
using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Web.Formatting;

/// <summary>Numbers for people, in the culture of the page, and for machines, in none. Rounding happens here and nowhere before.</summary>
public static class Numbers
{
    /// <summary>Whole milligrams, as pages print them.</summary>
    public static string Whole(Milligrams amount) => Text(amount.Rounded(0));

    /// <summary>Milligrams per 100 g or per litre as published, at most three decimals.</summary>
    public static string AsPublished(Milligrams amount) => Text(amount.Value);

    /// <summary>A number for people, at most three decimals.</summary>
    public static string Text(decimal value) => value.ToString("#,0.###", CultureInfo.CurrentCulture);

    /// <summary>Whole per cent.</summary>
    public static string Percent(decimal percent) =>
        Math.Round(percent, 0, MidpointRounding.AwayFromZero).ToString("#,0", CultureInfo.CurrentCulture);

    /// <summary>Milligrams with one decimal for a machine: totals and lines.</summary>
    public static string Machine(Milligrams amount) => Machine(amount.Rounded(1));

    /// <summary>A number for a machine, such as an attribute of a drawing.</summary>
    public static string Machine(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>An amount rounded to 5 mg, for estimates that hold no finer.</summary>
    public static string ToFive(Milligrams amount) =>
        Text(Math.Round(amount.Value / 5m, 0, MidpointRounding.AwayFromZero) * 5m);
}

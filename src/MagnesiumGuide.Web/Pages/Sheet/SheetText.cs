using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Web.Formatting;

namespace MagnesiumGuide.Web.Pages.Sheet;

/// <summary>Amounts in the units of chemistry, rounded to two decimals for a reader.</summary>
public static class SheetText
{
    /// <summary>The source of the weight of a mole.</summary>
    public const string Weights = "ciaaw-2021";

    /// <summary>Millimoles.</summary>
    public static string Millimoles(Milligrams amount) => Text(amount.Millimoles());

    /// <summary>Milliequivalents.</summary>
    public static string Milliequivalents(Milligrams amount) => Text(amount.Milliequivalents());

    /// <summary>Milligrams with both units beside them, for within a sentence.</summary>
    public static string InAll(Milligrams amount) => $"{Numbers.Whole(amount)}\u00a0mg = {Millimoles(amount)}\u00a0mmol = {Milliequivalents(amount)}\u00a0mEq";

    // Two decimals always, or the numbers of a column do not stand under each other.
    private static string Text(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,0.00", CultureInfo.CurrentCulture);
}

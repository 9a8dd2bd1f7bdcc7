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

    private static string Text(decimal value) => Numbers.Text(Math.Round(value, 2, MidpointRounding.AwayFromZero));
}

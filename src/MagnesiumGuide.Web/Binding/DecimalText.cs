using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MagnesiumGuide.Web.Binding;

/// <summary>
/// Reads numbers as people type them: "12,5" and "12.5" are 12.5, "1/2" is a half; "1.500" is refused, because half of Europe
/// means 1500 by it and the other half 1.5. The only way a number enters from an address or a form.
/// </summary>
public static partial class DecimalText
{
    /// <summary>Longest number that is read, in characters.</summary>
    private const int Longest = 12;

    /// <summary>True when the text is a number of zero or more without doubt.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, out decimal value)
    {
        value = 0;
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > Longest || IsDoubtful(trimmed))
        {
            return false;
        }

        if (Fraction().Match(trimmed) is { Success: true } fraction)
        {
            return TryReadFraction(fraction, out value);
        }

        return Plain().IsMatch(trimmed) && decimal.TryParse(
            trimmed.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>True when the sign may be a thousands separator: one to three digits, the first not a zero, a sign and exactly three digits.</summary>
    public static bool IsDoubtful(string? text) => text is not null && Doubtful().IsMatch(text.Trim());

    /// <summary>The number for an address or an input field: a point, no thousands separator, at most three decimals.</summary>
    public static string Write(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static bool TryReadFraction(Match fraction, out decimal value)
    {
        var whole = fraction.Groups["whole"] is { Success: true } group ? decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var top = decimal.Parse(fraction.Groups["top"].ValueSpan, CultureInfo.InvariantCulture);
        var bottom = decimal.Parse(fraction.Groups["bottom"].ValueSpan, CultureInfo.InvariantCulture);
        value = bottom == 0 ? 0 : whole + (top / bottom);
        return bottom != 0;
    }

    [GeneratedRegex(@"^[0-9]{1,7}([.,][0-9]{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Doubtful();

    [GeneratedRegex(@"^((?<whole>[0-9]{1,3}) )?(?<top>[0-9]{1,2})/(?<bottom>[0-9]{1,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();
}

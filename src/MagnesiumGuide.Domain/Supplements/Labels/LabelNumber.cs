using System.Globalization;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>
/// Numbers as labels print them: "1.250" and "1,000" are thousands (never when the first digit is a zero), "56,25", "56.25" and
/// "0,375" are decimals, "1.250,5" is both.
/// </summary>
internal static class LabelNumber
{
    private const int MostDigits = 9;

    /// <summary>Where the number that starts here ends, and its value; null when no amount is written like that.</summary>
    public static (int End, decimal? Value) Read(string text, int start)
    {
        var parts = new List<string>();
        var signs = new List<char>();
        var at = start;
        while (true)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            parts.Add(text[from..at]);
            if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || !IsSign(text, at))
            {
                break;
            }

            signs.Add(text[at] is ',' or '.' ? text[at] : ' ');
            at++;
        }

        return (at, Value(parts, signs));
    }

    private static bool IsSign(string text, int at) => text[at] is ',' or '.'
        || (text[at] is '\'' or '’' or ' ' or '\u00A0' or '\u202F' or '\u2009' && IsSpacedThousand(text, at));

    // "1 000 mg": at most three digits before the space and exactly three behind it.
    private static bool IsSpacedThousand(string text, int at)
    {
        var before = at;
        while (before > 0 && char.IsAsciiDigit(text[before - 1]))
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && char.IsAsciiDigit(text[after]))
        {
            after++;
        }

        var startsPlain = before == 0 || !(text[before - 1] is ',' or '.' || char.IsLetter(text[before - 1]));
        return at - before is >= 1 and <= 3 && text[before] != '0' && after - at == 4 && startsPlain && HasUnit(text, after);
    }

    private static bool HasUnit(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at + 1 < text.Length && text[at] is 'm' or 'M' or 'µ' or 'μ';
    }

    private static decimal? Value(List<string> parts, List<char> signs)
    {
        if (parts.Sum(p => p.Length) > MostDigits)
        {
            return null;
        }

        if (signs.Count == 0)
        {
            return Parse(parts[0], "");
        }

        var grouped = parts[0].Length <= 3 && parts[0][0] != '0';
        if (grouped && parts.Skip(1).All(p => p.Length == 3) && signs.Distinct().Count() == 1)
        {
            return Parse(string.Concat(parts), "");
        }

        if (signs.Count == 1)
        {
            return Parse(parts[0], parts[1]);
        }

        var groups = parts.Skip(1).SkipLast(1);
        var last = signs[^1];
        return grouped && last != ' ' && groups.All(p => p.Length == 3) && signs.SkipLast(1).All(s => s == signs[0] && s != last)
            ? Parse(string.Concat(parts.SkipLast(1)), parts[^1])
            : null;
    }

    private static decimal Parse(string whole, string fraction) =>
        decimal.Parse(fraction.Length == 0 ? whole : $"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace MagnesiumGuide.Web.Binding;

/// <summary>Reads times of the day as people type them ("8", "8:30", "8.30", "8u30", "20h15"), in minutes after midnight.</summary>
public static partial class ClockText
{
    private const int Day = 24 * 60;

    /// <summary>True when the text is one time from 0:00 to 23:59.</summary>
    public static bool TryRead(string text, out int minute)
    {
        var match = Time().Match(text.Trim());
        minute = match.Success ? (Number(match, "hour") * 60) + Number(match, "minute") : 0;
        return match.Success && minute < Day && Number(match, "minute") < 60;
    }

    /// <summary>The times in a text, separated by commas, spaces or "en"; null when one of them is no time, or there are too many.</summary>
    public static IReadOnlyList<int>? TryReadAll(string text, int most)
    {
        var times = new List<int>();
        foreach (var part in Between().Split(text.Trim()).Where(p => p.Length > 0))
        {
            if (!TryRead(part, out var minute) || times.Count == most)
            {
                return null;
            }

            times.Add(minute);
        }

        return [.. times.Distinct().Order()];
    }

    /// <summary>A time for people, such as 08:30; past midnight it starts again.</summary>
    public static string Write(int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute % Day / 60:00}:{minute % 60:00}");

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^(?<hour>[0-9]{1,2})(([:.uUhH])(?<minute>[0-9]{2}))?[uUhH]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Time();

    [GeneratedRegex(@"[,;\s]+((en|and|uur)[,;\s]+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}

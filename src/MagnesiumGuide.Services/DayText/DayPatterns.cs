using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.DayText;

/// <summary>The shapes of a pasted text. All run in time linear in its length.</summary>
internal static partial class DayPatterns
{
    /// <summary>A clock time; a number with its fraction; a word; or a sign.</summary>
    [GeneratedRegex(
        @"(?<time>\b(?:om|rond|at|around)?\s*[0-9]{1,2}(?:[:.][0-9]{2})?\s*(?:uur|u\b|am\b|pm\b|o'clock)|\b[0-9]{1,2}:[0-9]{2}\b)"
        + @"|(?<number>[0-9]{1,5}(?:[.,][0-9]{1,3})?)(?:\s?(?<share>[½¼¾⅓⅔])|\s(?<top>[0-9])/(?<bottom>[0-9]{1,2})(?![0-9])|/(?<bottom>[0-9]{1,2})(?![0-9]))?"
        + @"|(?<share>[½¼¾⅓⅔])|['’]s\b|\bhalf[ -]om[ -]half\b|[\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*|[^\s]",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled,
        matchTimeoutMilliseconds: 500)]
    public static partial Regex Token();
}

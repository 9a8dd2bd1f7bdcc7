using System.Globalization;
using System.Text.RegularExpressions;
using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.DayText;

/// <summary>A word, a number or a sign of a pasted text, with its place.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Word">Folded word or sign; empty for a number.</param>
/// <param name="Number">The number, or null.</param>
internal sealed record DayToken(int Start, int Length, string Word, decimal? Number)
{
    public int End => Start + Length;

    /// <summary>Splits a text. Clock times are left out: they count nothing.</summary>
    public static List<DayToken> All(string text) =>
        [.. DayPatterns.Token().Matches(text).Where(m => !m.Groups["time"].Success).Select(Of)];

    private static DayToken Of(Match match)
    {
        if (match.Groups["number"].Success || match.Groups["share"].Success)
        {
            return new DayToken(match.Index, match.Length, "", NumberOf(match));
        }

        var words = SearchText.Words(match.Value);
        return new DayToken(match.Index, match.Length, words.Count > 0 ? string.Join(' ', words) : match.Value, null);
    }

    private static decimal NumberOf(Match match)
    {
        var number = match.Groups["number"] is { Success: true } whole ? Parse(whole.Value) : 0m;
        if (match.Groups["bottom"] is { Success: true } bottom && Parse(bottom.Value) is var below and not 0)
        {
            number = match.Groups["top"] is { Success: true } top ? number + (Parse(top.Value) / below) : number / below;
        }

        return number + match.Groups["share"].Value switch
        {
            "½" => 0.5m,
            "¼" => 0.25m,
            "¾" => 0.75m,
            "⅓" => 1m / 3m,
            "⅔" => 2m / 3m,
            _ => 0m,
        };
    }

    private static decimal Parse(string digits) => decimal.Parse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}

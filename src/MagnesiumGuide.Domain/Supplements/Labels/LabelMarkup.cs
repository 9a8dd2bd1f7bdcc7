using System.Buffers;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>What comes along when a label is copied out of the source of a page: tags and entities.</summary>
internal static class LabelMarkup
{
    /// <summary>The text of a token that means nothing.</summary>
    public const string Nothing = "\0";

    private const int LongestTag = 300;
    private const int LongestEntity = 9;

    private static readonly SearchValues<char> InTag = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");
    private static readonly SearchValues<char> InEntity = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789#");

    /// <summary>The tag or entity that starts here, or null: the end of a cell is a column, the end of a row is a line, "&amp;micro;" is half a unit.</summary>
    public static LabelToken? Read(string text, int at) => text[at] switch
    {
        '<' => Tag(text, at),
        '&' => Entity(text, at),
        _ => null,
    };

    private static LabelToken? Tag(string text, int at)
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var name = at + (isEnd ? 2 : 1);
        if (name >= text.Length || !char.IsAsciiLetter(text[name]))
        {
            return null;
        }

        var rest = text.AsSpan(name, Math.Min(LongestTag, text.Length - name));
        var close = rest.IndexOfAny('>', '<');
        if (close < 0 || rest[close] == '<')
        {
            return null;
        }

        var letters = rest.IndexOfAnyExcept(InTag);
        var length = name + close + 1 - at;
        return rest[..letters].ToString().ToLowerInvariant() switch
        {
            "td" or "th" when isEnd => new LabelToken(LabelTokenKind.Mark, at, length, "|", 0),
            "tr" or "p" or "li" or "div" or "dd" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when isEnd => Break(at, length),
            "br" => Break(at, length),
            _ => new LabelToken(LabelTokenKind.Mark, at, length, Nothing, 0),
        };
    }

    private static LabelToken Break(int at, int length) => new(LabelTokenKind.Break, at, length, "\n", 0);

    private static LabelToken? Entity(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at));
        var end = rest.IndexOf(';');
        if (end < 3 || rest[1..end].IndexOfAnyExcept(InEntity) >= 0)
        {
            return null;
        }

        // A gram instead of a microgram would be a million times too much.
        return rest[1..end] is "micro" or "mu" or "#181" or "#956" && at + end + 1 < text.Length && text[at + end + 1] is 'g' or 'G'
            ? new LabelToken(LabelTokenKind.Word, at, end + 2, "µg", 0)
            : new LabelToken(LabelTokenKind.Mark, at, end + 1, Nothing, 0);
    }
}

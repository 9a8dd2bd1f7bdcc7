using System.Globalization;
using System.Text;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Cuts the text of a label into words, numbers, signs and line ends, each with its place. Reads every character once.</summary>
internal static class LabelTokenizer
{
    public static List<LabelToken> Tokens(string text)
    {
        var tokens = new List<LabelToken>();
        for (var at = 0; at < text.Length;)
        {
            var token = Next(text, at);
            if (token is { Length: > 0, Text: not LabelMarkup.Nothing })
            {
                tokens.Add(token);
            }

            at = Math.Max(at + 1, token.End);
        }

        return tokens;
    }

    /// <summary>A word in small letters without accents: "Ingrediënten" becomes "ingredienten", "Öl" becomes "ol".</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in new string(word).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c == 'ß')
            {
                folded.Append("ss");
            }
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c > '\u007F' && char.IsLetter(c)))
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    private static LabelToken Next(string text, int at)
    {
        var c = text[at];
        if (c is '\n' or '\r' or '\u2028' or '\u2029')
        {
            var length = c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            return new LabelToken(LabelTokenKind.Break, at, length, "\n", 0);
        }

        if (char.IsAsciiDigit(c))
        {
            var (end, value) = LabelNumber.Read(text, at);
            return value is { } number
                ? new LabelToken(LabelTokenKind.Number, at, end - at, "", number)
                : new LabelToken(LabelTokenKind.Word, at, end - at, "#", 0);
        }

        if (Vulgar(c) is { } part)
        {
            return new LabelToken(LabelTokenKind.Number, at, 1, "", part);
        }

        return char.IsLetter(c) ? Word(text, at) : LabelMarkup.Read(text, at) ?? Sign(text, at, c);
    }

    private static decimal? Vulgar(char c) => c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        _ => null,
    };

    // Digits belong to a word that starts with letters: B6, E470b, D3, Mg2.
    private static LabelToken Word(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsInWord(text[at]))
        {
            at++;
        }

        return new LabelToken(LabelTokenKind.Word, start, at - start, Fold(text.AsSpan(start, at - start)), 0);
    }

    private static bool IsInWord(char c) => char.IsLetter(c) || char.IsAsciiDigit(c) || c == '\u00AD'
        || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static LabelToken Sign(string text, int at, char c)
    {
        if (c is '-' or '\u2010' or '\u2011' && at > 0 && char.IsLetter(text[at - 1]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
        {
            return new LabelToken(LabelTokenKind.Joiner, at, 1, "-", 0);
        }

        if (c is '-' or '\u2010' or '\u00AC' && BrokenWord(text, at) is > 0 and var broken)
        {
            return new LabelToken(LabelTokenKind.Joiner, at, broken, "-", 0);
        }

        var sign = c switch
        {
            '[' or '{' => '(',
            ']' or '}' => ')',
            '–' or '—' or '−' or '\u2010' or '\u2011' => '-',
            '•' or '●' or '▪' or '◦' => ';',
            '×' or '✕' => 'x',
            '¹' or '²' or '³' or '†' or '‡' => '*',
            '±' or '≈' => '~',
            '≙' or '→' => '=',
            '\u00A0' or '™' or '®' or '©' or '"' or '\'' or '’' or '‘' or '“' or '”' or '„' => ' ',
            _ => c,
        };
        // A row of dots leads the eye from the name to its number.
        var isLeader = sign == '.' && (TextAt(text, at - 1) == '.' || TextAt(text, at + 1) == '.');
        var means = sign == '\t' || (sign > ' ' && "()-;*~=,.:%/|+&x<>".Contains(sign, StringComparison.Ordinal) && !isLeader);
        return new LabelToken(LabelTokenKind.Mark, at, means ? 1 : 0, sign.ToString(), 0);
    }

    private static char TextAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    // "magnesium-" at the end of a line and "malaat" on the next are one word: how long the break between them is.
    private static int BrokenWord(string text, int at)
    {
        var end = at + 1;
        while (end - at < 8 && TextAt(text, end) is ' ' or '\r' or '\n' && end < text.Length)
        {
            end++;
        }

        return char.IsLetter(TextAt(text, at - 1)) && char.IsLower(TextAt(text, end)) && text.AsSpan(at, end - at).Contains('\n') ? end - at : 0;
    }
}

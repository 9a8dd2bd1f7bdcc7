using System.Globalization;
using System.Text;

namespace MagnesiumGuide.Services.Search;

/// <summary>Folds names and queries alike, so that case, accents and signs make no difference on any database.</summary>
public static class SearchText
{
    /// <summary>Between two names of a food.</summary>
    public const char BetweenNames = '|';

    /// <summary>Before a word that only says how a food is: what stands behind a comma or in brackets.</summary>
    public const char Qualifier = '~';

    /// <summary>Before an English name.</summary>
    public const char English = '^';

    /// <summary>Before a name that is only searched by, not shown.</summary>
    public const char Everyday = '*';

    /// <summary>All names of a food, folded and marked: the official ones, then the everyday ones.</summary>
    /// <param name="nl">Dutch name as it is shown.</param>
    /// <param name="en">English name as it is shown.</param>
    /// <param name="everydayNl">Dutch everyday names, separated by semicolons.</param>
    /// <param name="everydayEn">English everyday names, separated by semicolons.</param>
    public static string Of(string nl, string en, string everydayNl, string everydayEn) => string.Join(
        BetweenNames,
        new[] { Official(nl), English + Official(en) }
            .Concat(everydayNl.Split(';').Select(name => Everyday + string.Join(' ', Words(name))))
            .Concat(everydayEn.Split(';').Select(name => $"{English}{Everyday}{string.Join(' ', Words(name))}"))
            .Where(name => char.IsLetterOrDigit(name[^1]))
            .Distinct(StringComparer.Ordinal));

    /// <summary>The words of a text that <see cref="Of"/> made, without their marks, each once.</summary>
    public static IEnumerable<string> WordsOfNames(string names) => names
        .Split([' ', BetweenNames], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.TrimStart(Qualifier, English, Everyday))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The words of a text: lower case, without accents, split at everything that is no letter or digit.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Normalized(text))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Official(string name)
    {
        var end = name.IndexOfAny([',', '(']);
        var plain = Words(end < 0 ? name : name[..end]);
        var how = Words(end < 0 ? "" : name[end..]);
        return string.Join(' ', plain.Concat(how.Select(word => Qualifier + word)));
    }

    private static string Normalized(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: what someone pasted was cut in two. Nothing in it can be a name.
            return "";
        }
    }
}

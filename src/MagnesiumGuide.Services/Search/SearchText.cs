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

    /// <summary>
    /// All names of a food, folded: official names first, their qualifiers marked, then each search name.
    /// </summary>
    /// <param name="officialNames">Names as they are shown.</param>
    /// <param name="searchNames">Lists of everyday names, separated by semicolons.</param>
    public static string Of(IEnumerable<string> officialNames, IEnumerable<string> searchNames) => string.Join(
        BetweenNames,
        officialNames.Select(Official)
            .Concat(searchNames.SelectMany(list => list.Split(';')).Select(name => string.Join(' ', Words(name))))
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal));

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

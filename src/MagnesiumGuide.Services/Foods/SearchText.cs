using System.Globalization;
using System.Text;

namespace MagnesiumGuide.Services.Foods;

/// <summary>Folds names and queries alike, so that case, accents and signs make no difference on any database.</summary>
public static class SearchText
{
    /// <summary>All names in one text: lower case, no accents, only letters, digits and single spaces, with a space at both ends.</summary>
    public static string Of(params ReadOnlySpan<string> names)
    {
        var words = new List<string>();
        foreach (var name in names)
        {
            words.AddRange(Words(name));
        }

        return words.Count == 0 ? "" : $" {string.Join(' ', words)} ";
    }

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

using System.Text;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Forms;

/// <summary>Finds forms by what people call them, or by their formula; capitals, accents and signs make no difference.</summary>
public static class FormNames
{
    /// <summary>True when every word of a search begins a word of one of the names, or the search is a part of the formula.</summary>
    public static bool Match(SupplementForm form, string search)
    {
        var words = SearchText.Words(Plain(search));
        if (words.Count == 0)
        {
            return string.IsNullOrWhiteSpace(search);
        }

        var known = new[] { form.Name.Nl, form.Name.En, form.SearchNames.Nl, form.SearchNames.En, form.Id }.SelectMany(SearchText.Words).ToHashSet(StringComparer.Ordinal);
        return words.All(word => known.Any(k => k.StartsWith(word, StringComparison.Ordinal) || (word.Length >= 4 && k.Contains(word, StringComparison.Ordinal))))
            || (form.Formula is { } formula && Joined(formula.Text).Contains(string.Concat(words), StringComparison.Ordinal));
    }

    private static string Joined(string formula) => string.Concat(SearchText.Words(formula));

    // Formulas are also written with small digits below the line.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c is >= '₀' and <= '₉' ? (char)('0' + (c - '₀')) : c);
        }

        return plain.ToString();
    }
}

using System.Text;

namespace MagnesiumGuide.Services.Search;

/// <summary>
/// Keys under which the forms of one word meet: singular, plural and diminutive, Dutch and English ("amandel", "amandelen",
/// "kaas", "kazen", "pit", "pitten", "berry", "berries"). Two words are forms of one when they share a key.
/// </summary>
public static class WordKeys
{
    private const int ShortestStem = 3;

    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("eren", ""), ("jes", ""), ("je", ""), ("tjes", ""), ("tje", ""), ("etjes", ""), ("etje", ""), ("pjes", ""), ("pje", ""),
        ("en", ""), ("n", ""), ("s", ""), ("es", ""), ("ies", "y"), ("e", ""),
    ];

    /// <summary>All keys of a folded word, its own first.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (word.Length == 0)
        {
            return [];
        }

        var keys = new List<string> { Collapsed(word) };
        foreach (var (ending, instead) in Endings)
        {
            var rest = word.Length - ending.Length;
            if (rest >= (ending.Length > 2 ? ShortestStem - 1 : ShortestStem) && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var key = Collapsed(word[..rest] + instead);
                if (key.Length >= 2 && !keys.Contains(key, StringComparer.Ordinal))
                {
                    keys.Add(key);
                }
            }
        }

        return keys;
    }

    // Dutch doubles a letter in one form and not in the other (kaas, kazen; pit, pitten), and hardens the last one (druif, druiven).
    private static string Collapsed(string word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (key.Length == 0 || key[^1] != c)
            {
                key.Append(c);
            }
        }

        key[^1] = key[^1] switch
        {
            'z' => 's',
            'v' => 'f',
            var c => c,
        };
        return key.ToString();
    }
}

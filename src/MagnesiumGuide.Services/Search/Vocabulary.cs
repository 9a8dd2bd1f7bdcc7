namespace MagnesiumGuide.Services.Search;

/// <summary>Every word of every name, in memory. It grows with the language, not with the number of foods.</summary>
public sealed class Vocabulary
{
    private const int ShortestPart = 3;
    private const int ShortestHead = 4;
    private const int ShortestPrefix = 3;
    private const int MostPrefixed = 80;
    private const int MostCorrections = 3;

    // What it costs when a word of a query is not quite the word of a name. "Brood" in "volkorenbrood" (the head, which says
    // what a thing is) is nearer than "melk" in "melkchocolade".
    private const double OtherForm = 0.15;
    private const double Prefix = 0.3;
    private const double PerUnwrittenShare = 0.6;
    private const double InHead = 0.9;
    private const double InPart = 1.8;
    private const int WrongFirstLetter = 1;
    private const double Correction = 0.4;
    private const double PerUnlikelierCorrection = 0.3;

    private static readonly string[] Links = ["", "s", "e", "en", "n"];

    private readonly string[] sorted;
    private readonly HashSet<string> words;
    private readonly Dictionary<string, List<string>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> byPart = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, int> commonness;

    /// <summary>Makes it from folded words, each with the commonness of the commonest food it names (1 to 4).</summary>
    public Vocabulary(IReadOnlyDictionary<string, int> wordsWithCommonness)
    {
        commonness = wordsWithCommonness;
        words = new HashSet<string>(wordsWithCommonness.Keys, StringComparer.Ordinal);
        sorted = [.. words.Order(StringComparer.Ordinal)];
        foreach (var word in sorted)
        {
            foreach (var key in WordKeys.Of(word))
            {
                Add(byKey, key, word);
            }
        }

        foreach (var word in sorted)
        {
            AddParts(word);
        }
    }

    /// <summary>The words of names that a word of a query stands for, each with what it costs (0 is the same word); empty when it is no word at all.</summary>
    public IReadOnlyDictionary<string, double> Find(string queryWord)
    {
        var found = new Dictionary<string, double>(StringComparer.Ordinal);
        if (words.Contains(queryWord))
        {
            found[queryWord] = 0;
        }

        var keys = WordKeys.Of(queryWord);
        AddAll(found, keys.SelectMany(k => byKey.GetValueOrDefault(k) ?? []), _ => OtherForm);
        if (queryWord.Length >= ShortestPrefix)
        {
            AddAll(found, WithPrefix(queryWord), word => Prefix + (PerUnwrittenShare * (word.Length - queryWord.Length) / word.Length));
            AddAll(found, keys.SelectMany(k => byHead.GetValueOrDefault(k) ?? []), _ => InHead);
            AddAll(found, keys.SelectMany(k => byPart.GetValueOrDefault(k) ?? []), _ => InPart);
        }

        return found;
    }

    /// <summary>True when the word is a word of a name, or another form of one.</summary>
    public bool Knows(string queryWord) => words.Contains(queryWord) || WordKeys.Of(queryWord).Any(byKey.ContainsKey);

    /// <summary>The two known words that a compound is made of, or null.</summary>
    public (string First, string Head)? Split(string compound)
    {
        for (var head = ShortestPart; head <= compound.Length - ShortestPart; head++)
        {
            var right = compound[^head..];
            if (Knows(right) && KnownBeforeLink(compound[..^head]) is { } left)
            {
                return (left, right);
            }
        }

        return null;
    }

    /// <summary>The words that were probably meant, each with what it costs, the likeliest first; empty when nothing comes near.</summary>
    public IReadOnlyList<(string Word, double Cost)> Correct(string queryWord)
    {
        var most = queryWord.Length switch
        {
            < 3 => 0,
            < 5 => EditDistance.Slip,
            < 7 => EditDistance.Slip + 1,
            _ => EditDistance.Slip * 2,
        };
        return most == 0 ? [] :
        [
            .. sorted
                .Select(word => (Word: word, Distance: EditDistance.Between(queryWord, word, most) + (EditDistance.SoundAlike(word[0], queryWord[0]) ? 0 : WrongFirstLetter)))
                .Where(c => c.Distance <= most)
                .OrderBy(c => c.Distance)
                .ThenBy(c => commonness[c.Word])
                .ThenBy(c => c.Word.Length)
                .ThenBy(c => c.Word, StringComparer.Ordinal)
                .Take(MostCorrections)
                .Select((c, i) => (c.Word, Correction + (PerUnlikelierCorrection * i))),
        ];
    }

    private IEnumerable<string> WithPrefix(string prefix)
    {
        var at = Array.BinarySearch(sorted, prefix, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < sorted.Length && i < (at < 0 ? ~at : at) + MostPrefixed && sorted[i].StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            yield return sorted[i];
        }
    }

    private void AddParts(string word)
    {
        for (var head = ShortestPart; head <= word.Length - ShortestPart; head++)
        {
            var right = word[^head..];
            var left = KnownBeforeLink(word[..^head]);
            if (!words.Contains(right) || (left is null && head < ShortestHead))
            {
                continue;
            }

            foreach (var key in WordKeys.Of(right))
            {
                Add(byHead, key, word);
            }

            if (left is not null)
            {
                foreach (var key in WordKeys.Of(left))
                {
                    Add(byPart, key, word);
                }
            }
        }
    }

    private string? KnownBeforeLink(string left) => Links
        .Where(link => left.Length - link.Length >= ShortestPart && left.EndsWith(link, StringComparison.Ordinal))
        .Select(link => left[..^link.Length])
        .FirstOrDefault(Knows);

    private static void AddAll(Dictionary<string, double> found, IEnumerable<string> more, Func<string, double> cost)
    {
        foreach (var word in more)
        {
            found.TryAdd(word, cost(word));
        }
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string word)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        if (list.Count == 0 || !string.Equals(list[^1], word, StringComparison.Ordinal))
        {
            list.Add(word);
        }
    }
}

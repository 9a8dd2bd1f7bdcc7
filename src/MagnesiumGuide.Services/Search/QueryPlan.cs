namespace MagnesiumGuide.Services.Search;

/// <summary>A query as it will be looked up: for each of its words, the words of names that it stands for and what each costs.</summary>
/// <param name="Slots">One for each word of the query.</param>
/// <param name="Corrected">The query with its slips mended, when a word had to be; else null.</param>
/// <param name="LeftOut">Words that mean nothing here.</param>
public sealed record QueryPlan(IReadOnlyList<IReadOnlyDictionary<string, double>> Slots, string? Corrected, int LeftOut = 0)
{
    // Words that say nothing about which food is meant.
    private static readonly HashSet<string> Empty = new(
        ["de", "het", "een", "van", "met", "en", "of", "uit", "in", "op", "voor", "bij", "the", "a", "an", "of", "with", "and", "from", "s"], StringComparer.Ordinal);

    /// <summary>Plans a query. Further plans read two neighbouring words as one compound, or one word as two.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="vocabulary">The words of all names.</param>
    /// <param name="literally">True to mend nothing.</param>
    public static IReadOnlyList<QueryPlan> All(string query, Vocabulary vocabulary, bool literally)
    {
        var all = SearchText.Words(query);
        var words = all.Where(w => !Empty.Contains(w)).ToList();
        words = words.Count == 0 ? [.. all] : words;
        var plans = new List<QueryPlan> { Of(words, vocabulary, literally, splits: true) };
        if (!literally && words.Any(w => vocabulary.Find(w).Count == 0 && vocabulary.Split(w) is not null))
        {
            plans.Add(Of(words, vocabulary, literally, splits: false));
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            var joined = words[i] + words[i + 1];
            if (vocabulary.Knows(joined))
            {
                plans.Add(Of([.. words[..i], joined, .. words[(i + 2)..]], vocabulary, literally, splits: true));
            }
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (vocabulary.Find(words[i]).Count > 0 && !vocabulary.Knows(words[i]) && vocabulary.Split(words[i]) is var (first, head))
            {
                plans.Add(Of([.. words[..i], first, head, .. words[(i + 1)..]], vocabulary, literally, splits: true));
            }
        }

        return plans;
    }

    private static QueryPlan Of(List<string> words, Vocabulary vocabulary, bool literally, bool splits)
    {
        var slots = new List<IReadOnlyDictionary<string, double>>();
        var shown = new List<string>();
        var mended = false;
        var leftOut = 0;
        foreach (var word in words)
        {
            var found = vocabulary.Find(word);
            if (found.Count > 0)
            {
                slots.Add(found);
                shown.Add(word);
            }
            else if (splits && vocabulary.Split(word) is var (first, head))
            {
                slots.Add(vocabulary.Find(first));
                slots.Add(vocabulary.Find(head));
                shown.Add(word);
            }
            else if (!literally && vocabulary.Correct(word) is [var (best, _), ..] likely)
            {
                slots.Add(Mended(likely, vocabulary));
                shown.Add(best);
                mended = true;
            }
            else
            {
                // Left out rather than let one odd word hide all that was understood; a query of nothing but odd words finds nothing.
                mended = true;
                leftOut++;
            }
        }

        return new QueryPlan(slots, mended && shown.Count > 0 ? string.Join(' ', shown) : null, leftOut);
    }

    // What the right word would have found, found with the slip as well.
    private static Dictionary<string, double> Mended(IReadOnlyList<(string Word, double Cost)> likely, Vocabulary vocabulary)
    {
        var slot = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (meant, slip) in likely)
        {
            foreach (var (word, cost) in vocabulary.Find(meant))
            {
                slot[word] = Math.Min(slot.GetValueOrDefault(word, double.MaxValue), slip + cost);
            }
        }

        return slot;
    }
}

using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Interactions;

/// <summary>The words of all interactions, and what a name that was typed stands for.</summary>
internal sealed class InteractionIndex
{
    private const int ShortestPrefix = 4;
    private const int ShortestMended = 4;

    private readonly IReadOnlyList<(Interaction Interaction, HashSet<string> Joined, HashSet<string> Words)> entries;
    private readonly string[] vocabulary;

    public InteractionIndex(IReadOnlyList<Interaction> interactions)
    {
        entries = [.. interactions.Select(i => (i, Joined(i), Words(i)))];
        vocabulary = [.. entries.SelectMany(e => e.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The answers for one name: one, or one for each part when the parts have nothing in common.</summary>
    public IEnumerable<InteractionAnswer> Find(string name)
    {
        var joined = string.Concat(SearchText.Words(name));
        var same = entries.Where(e => e.Joined.Contains(joined)).Select(e => e.Interaction).ToList();
        return same.Count > 0 ? [new InteractionAnswer(name, null, same)] : ByWords(name);
    }

    private IEnumerable<InteractionAnswer> ByWords(string name)
    {
        var read = SearchText.Words(name).Where(w => !InteractionWords.IsEmpty(w)).Select(w => (Word: w, Meant: Meanings(w))).ToList();
        var known = read.Where(r => r.Meant.Count > 0).ToList();
        var strong = known.Where(r => !InteractionWords.IsWeak(r.Word)).ToList();
        if (known.Count == 0 || (strong.Count == 0 && known.Count < read.Count))
        {
            return [new InteractionAnswer(name, null, [])];
        }

        var unknown = read.Where(r => r.Meant.Count == 0).Select(r => new InteractionAnswer(r.Word, null, []));
        var all = WithEach(known.Select(r => r.Meant));
        return all.Count > 0
            ? unknown.Prepend(new InteractionAnswer(unknown.Any() ? string.Join(' ', known.Select(r => r.Word)) : name, Mended(known), all))
            : strong.Select(r => new InteractionAnswer(r.Word, Mended([r]), WithEach([r.Meant]))).Concat(unknown);
    }

    private List<Interaction> WithEach(IEnumerable<IReadOnlyList<string>> meanings)
    {
        var each = meanings.ToList();
        return [.. entries.Where(e => each.TrueForAll(meant => meant.Any(e.Words.Contains))).Select(e => e.Interaction)];
    }

    private IReadOnlyList<string> Meanings(string word)
    {
        if (Array.BinarySearch(vocabulary, word, StringComparer.Ordinal) >= 0)
        {
            return [word];
        }

        var begun = vocabulary.Where(v => (word.Length >= ShortestPrefix && v.StartsWith(word, StringComparison.Ordinal))
            || (v.Length > ShortestPrefix + 2 && word.StartsWith(v, StringComparison.Ordinal))).ToList();
        return begun.Count > 0 ? begun : Nearest(word);
    }

    private IReadOnlyList<string> Nearest(string word)
    {
        var most = word.Length switch
        {
            < ShortestMended => 0,
            4 => EditDistance.Slip,
            < 7 => EditDistance.Slip + 1,
            _ => EditDistance.Slip * 2,
        };
        var near = most == 0 ? [] : vocabulary
            .Where(v => v.Length >= ShortestMended)
            .Select(v => (Word: v, Distance: EditDistance.Between(word, v, most) + (EditDistance.SoundAlike(v[0], word[0]) ? 0 : 1)))
            .Where(v => v.Distance <= most)
            .ToList();
        return near.Count == 0 ? [] : [.. near.Where(v => v.Distance == near.Min(n => n.Distance)).Select(v => v.Word)];
    }

    // Only when a word was mended: the beginning of a word, or a longer form of it, needs no remark.
    private static string? Mended(IReadOnlyList<(string Word, IReadOnlyList<string> Meant)> words) =>
        words.Any(IsMended) ? string.Join(' ', words.Select(w => IsMended(w) ? w.Meant[0] : w.Word)) : null;

    private static bool IsMended((string Word, IReadOnlyList<string> Meant) read) =>
        !read.Meant.Any(m => m.StartsWith(read.Word, StringComparison.Ordinal) || read.Word.StartsWith(m, StringComparison.Ordinal));

    private static IEnumerable<string> Terms(Interaction i) =>
        new[] { Plain(i.Name.Nl), Plain(i.Name.En) }
            .Concat($"{i.Examples.Nl};{i.Examples.En};{i.SearchNames}".Split(';', StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string name) => name.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    private static HashSet<string> Joined(Interaction i) => Terms(i).Select(t => string.Concat(SearchText.Words(t))).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Words(Interaction i) =>
        Terms(i).Append(i.Name.Nl).Append(i.Name.En).SelectMany(SearchText.Words).Where(w => !InteractionWords.IsEmpty(w)).ToHashSet(StringComparer.Ordinal);
}

namespace MagnesiumGuide.Services.Search;

/// <summary>How many slips lie between two words: a letter too many, too few, wrong, or two swapped. Sounds that Dutch spells in two ways count half.</summary>
public static class EditDistance
{
    /// <summary>What one slip costs; a likely confusion costs half.</summary>
    public const int Slip = 2;

    /// <summary>Longest words that are compared.</summary>
    public const int LongestWord = 32;

    // What people who spell by ear confuse.
    private static readonly HashSet<(char, char)> Alike =
    [
        ('c', 'k'), ('k', 'c'), ('c', 's'), ('s', 'c'), ('z', 's'), ('s', 'z'), ('v', 'f'), ('f', 'v'), ('d', 't'), ('t', 'd'),
        ('g', 'h'), ('h', 'g'), ('i', 'y'), ('y', 'i'), ('i', 'j'), ('j', 'i'), ('e', 'i'), ('i', 'e'), ('o', 'u'), ('u', 'o'), ('o', 'a'), ('a', 'o'), ('q', 'k'), ('k', 'q'),
    ];

    /// <summary>The distance, or null when it is above the most that is of interest.</summary>
    /// <param name="one">A folded word.</param>
    /// <param name="other">Another.</param>
    /// <param name="most">Highest distance of interest, in halves of a slip.</param>
    public static int? Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) * Slip > most || Math.Max(one.Length, other.Length) > LongestWord)
        {
            return null;
        }

        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j * Slip;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i * Slip;
            var least = row[0];
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + CostOfExtra(one, i - 1), row[j - 1] + CostOfExtra(other, j - 1)), last[j - 1] + CostOfChange(one[i - 1], other[j - 1]));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + Slip);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return null;
            }

            var reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }

        return last[other.Length] <= most ? last[other.Length] : null;
    }

    /// <summary>True when two letters are the same, or sounds that people who spell by ear confuse.</summary>
    public static bool SoundAlike(char one, char other) => one == other || Alike.Contains((one, other));

    private static int CostOfChange(char one, char other) => one == other ? 0 : Alike.Contains((one, other)) ? Slip / 2 : Slip;

    // A doubled letter that should be single, or the other way round, is the commonest slip of all.
    private static int CostOfExtra(string word, int at) => at > 0 && word[at] == word[at - 1] ? Slip / 2 : Slip;
}

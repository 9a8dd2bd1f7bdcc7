namespace MagnesiumGuide.Services.Search;

/// <summary>How well the names of a food answer a query; the lower, the better. Plain before prepared, common before rare.</summary>
internal static class NameScore
{
    private const double PerExtraWord = 1.0;
    private const double PerExtraQualifier = 0.2;
    private const double PerMissingWord = 4.0;
    private const double PerCommonness = 0.45;
    private const double AcrossNames = 0.8;

    /// <summary>The score of a food, and how many words of the query it does not have.</summary>
    public static double Of(string searchText, int commonness, QueryPlan plan)
    {
        var best = double.MaxValue;
        var across = new double[plan.Slots.Count];
        Array.Fill(across, PerMissingWord);
        foreach (var name in searchText.Split(SearchText.BetweenNames))
        {
            best = Math.Min(best, OfName(name.Split(' '), plan, across));
        }

        return Math.Min(best, across.Sum() + (AcrossNames * plan.Slots.Count)) + ((commonness - 1) * PerCommonness);
    }

    private static double OfName(string[] words, QueryPlan plan, double[] across)
    {
        var used = new bool[words.Length];
        var score = 0.0;
        for (var slot = 0; slot < plan.Slots.Count; slot++)
        {
            var (word, cost) = Best(words, used, plan.Slots[slot]);
            across[slot] = Math.Min(across[slot], cost);
            score += cost;
            if (word >= 0)
            {
                used[word] = true;
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            score += used[i] ? 0 : words[i][0] == SearchText.Qualifier ? PerExtraQualifier : PerExtraWord;
        }

        return score;
    }

    private static (int Word, double Cost) Best(string[] words, bool[] used, IReadOnlyDictionary<string, double> slot)
    {
        var (best, cost) = (-1, PerMissingWord);
        for (var i = 0; i < words.Length; i++)
        {
            if (!used[i] && slot.TryGetValue(words[i].TrimStart(SearchText.Qualifier), out var match) && match < cost)
            {
                (best, cost) = (i, match);
            }
        }

        return (best, cost);
    }
}

namespace MagnesiumGuide.Services.Search;

/// <summary>How well the names of a food answer a query; the lower, the better. Plain before prepared, common before rare.</summary>
internal static class NameScore
{
    private const double PerExtraWord = 1.0;
    private const double PerExtraQualifier = 0.2;
    private const double PerMissingWord = 4.0;
    private const double PerCommonness = 0.4;
    private const double AcrossNames = 0.8;
    private const double NotTheWholeName = 0.5;
    private const double EverydayName = 0.05;
    private const double EnglishName = 0.1;

    /// <summary>The score of a food, and how many words of the query it does not have.</summary>
    public static double Of(string searchText, int commonness, QueryPlan plan)
    {
        var best = double.MaxValue;
        var across = new double[plan.Slots.Count];
        Array.Fill(across, PerMissingWord);
        foreach (var name in searchText.Split(SearchText.BetweenNames))
        {
            var words = name.TrimStart(SearchText.English, SearchText.Everyday);
            var kind = (name.StartsWith(SearchText.English) ? EnglishName : 0) + (name.TrimStart(SearchText.English).StartsWith(SearchText.Everyday) ? EverydayName : 0);
            best = Math.Min(best, kind + OfName(words.Split(' '), plan, across));
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

        return score < NotTheWholeName ? score : score + NotTheWholeName;
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

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// Finds the one best plan. Exact: it goes through the numbers of portions from 1 up, and stops at the first in which the richest
/// foods reach the gap; there it compares every way to divide that number over one, two or three foods, and for each first and
/// second food the cheapest third one that suffices. Only beaten parts are passed over (<see cref="PlanLadder"/>).
/// </summary>
/// <param name="gap">What is to be added at the least, in micrograms, above zero.</param>
/// <param name="ladders">By number of portions, from 1: what is worth looking at, at least <see cref="GapCloser.MostFoods"/> deep.</param>
internal sealed class PlanSearch(long gap, IReadOnlyList<List<PlanPart>> ladders)
{
    private readonly PlanCheapest cheapest = new(GapCloser.MostFoods);
    private PlanParts? best;

    public PlanParts? Best()
    {
        var most = ladders.Count - 1;
        for (var portions = 1; portions <= GapCloser.MostFoods * most; portions++)
        {
            var splits = Splits(portions, most).Where(s => Highest(s) >= gap).ToList();
            if (splits.Count > 0)
            {
                splits.ForEach(Search);
                return best;
            }
        }

        return null;
    }

    // Every way to divide portions over at most three foods, the largest number first; 0 is no food.
    private static IEnumerable<(int A, int B, int C)> Splits(int portions, int most)
    {
        for (var a = Math.Min(portions, most); a * GapCloser.MostFoods >= portions; a--)
        {
            for (var b = Math.Min(portions - a, a); b * 2 >= portions - a; b--)
            {
                yield return (a, b, portions - a - b);
                if (b == 0)
                {
                    break;
                }
            }
        }
    }

    // The richest plan of this split: of each ladder only the first three matter, as at most two of them are taken by the others.
    private long Highest((int A, int B, int C) split)
    {
        var highest = -1L;
        foreach (var a in Top(split.A))
        {
            foreach (var b in Top(split.B).Where(b => IsFree(b, a)))
            {
                foreach (var c in Top(split.C).Where(c => IsFree(c, a) && IsFree(c, b)))
                {
                    highest = Math.Max(highest, a.Micrograms + b.Micrograms + c.Micrograms);
                }
            }
        }

        return highest;
    }

    private IEnumerable<PlanPart> Top(int count) => count == 0 ? [default] : ladders[count].Take(GapCloser.MostFoods);

    private static bool IsFree(PlanPart part, PlanPart other) => part.Count == 0 || !part.IsFoodOf(other);

    private void Search((int A, int B, int C) split)
    {
        if (split.B == 0)
        {
            foreach (var a in ladders[split.A].TakeWhile(a => a.Micrograms >= gap))
            {
                Offer(a, default, default);
            }
        }
        else if (split.C == 0)
        {
            SearchPairs(default, ladders[split.A], ladders[split.B]);
        }
        else
        {
            SearchTriples(ladders[split.A], ladders[split.B], ladders[split.C]);
        }
    }

    private void SearchTriples(List<PlanPart> first, List<PlanPart> second, List<PlanPart> third)
    {
        var leastOfOthers = second.Min(p => p.Energy) + third.Min(p => p.Energy);
        var mostOfOthers = second[0].Micrograms + third[0].Micrograms;
        foreach (var a in first.TakeWhile(a => a.Micrograms + mostOfOthers >= gap))
        {
            if (best is null || a.Energy + leastOfOthers <= best.Energy)
            {
                SearchPairs(a, second, third);
            }
        }
    }

    // From the poorest second food to the richest: what the third must hold only gets less, so that it is read once.
    private void SearchPairs(PlanPart a, List<PlanPart> second, List<PlanPart> third)
    {
        cheapest.Clear();
        var next = 0;
        for (var i = second.Count - 1; i >= 0; i--)
        {
            var b = second[i];
            for (var need = gap - a.Micrograms - b.Micrograms; next < third.Count && third[next].Micrograms >= need; next++)
            {
                cheapest.Add(third[next]);
            }

            if (IsFree(b, a) && cheapest.TryFind(a, b, out var c))
            {
                Offer(a, b, c);
            }
        }
    }

    private void Offer(PlanPart a, PlanPart b, PlanPart c)
    {
        if (best is null || a.Energy + b.Energy + c.Energy <= best.Energy)
        {
            var offered = PlanParts.Of(a, b, c);
            best = best is null || offered.IsBetterThan(best) ? offered : best;
        }
    }
}

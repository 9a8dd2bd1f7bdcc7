using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Foods;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Search;

/// <summary>Finds foods by name, and forgives: words in any order, both languages, other forms of a word, compounds, and a slip or two.</summary>
public sealed class FoodSearch(GuideDbContext database, FoodLookup foods, FoodIndexHolder index)
{
    /// <summary>Longest query that is looked at, in characters; the rest is cut off.</summary>
    public const int LongestQuery = 100;

    /// <summary>Fewest letters that are looked up.</summary>
    public const int ShortestQuery = 2;

    /// <summary>Candidates that are ranked, the commonest foods first: what a query costs does not grow with the table.</summary>
    private const int MostRanked = 300;

    /// <summary>Finds foods; an empty query with a group gives the whole group.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="groupId">Only this food group, or null for all.</param>
    /// <param name="limit">Most hits to give, 1 or more.</param>
    /// <param name="literally">True to mend no slips.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<FoodSearchResult> FindAsync(string query, string? groupId, int limit, bool literally, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return await AllAsync(query, groupId, limit, cancellationToken);
        }

        var text = Cut(query);
        var words = SearchText.Words(text);
        var letters = words.Sum(w => w.Length);
        var (ids, corrected) = (words.Count, letters) switch
        {
            (_, < ShortestQuery) => ([], null),
            (1, ShortestQuery) => (await ShortAsync(words[0], groupId, cancellationToken), null),
            _ => await RankedAsync(text, groupId, literally, cancellationToken),
        };
        var found = await foods.ByIdAsync([.. ids.Take(limit)], cancellationToken);
        return new FoodSearchResult(query, corrected, [.. ids.Take(limit).Select(id => found[id])], ids.Count);
    }

    /// <summary>The foods that answer a phrase best, each with how well: for reading texts.</summary>
    /// <param name="phrase">A few words.</param>
    /// <param name="limit">Most foods to give, 1 or more.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<FoodMatch>> MatchAsync(string phrase, int limit, CancellationToken cancellationToken)
    {
        var (plans, candidates, hasAllWords) = await CandidatesAsync(phrase, null, literally: false, cancellationToken);
        var best = Ranked(plans, candidates).Take(limit).ToList();
        var found = await foods.ByIdAsync([.. best.Select(b => b.Id)], cancellationToken);
        return [.. best.Select(b => new FoodMatch(found[b.Id], b.Score, plans[0].LeftOut, hasAllWords))];
    }

    // Never through the middle of a character.
    private static string Cut(string query) => query.Length <= LongestQuery
        ? query
        : query[..(char.IsHighSurrogate(query[LongestQuery - 1]) ? LongestQuery - 1 : LongestQuery)];

    private async Task<FoodSearchResult> AllAsync(string query, string? groupId, int limit, CancellationToken cancellationToken)
    {
        var all = database.Foods.Where(f => !f.IsRetired && (groupId == null || f.GroupId == groupId));
        var ids = await all.OrderBy(f => f.Commonness).ThenBy(f => f.NameNl).ThenBy(f => f.Id).Select(f => f.Id).Take(limit).ToListAsync(cancellationToken);
        var found = await foods.ByIdAsync(ids, cancellationToken);
        return new FoodSearchResult(query, null, [.. ids.Select(id => found[id])], await all.CountAsync(cancellationToken));
    }

    // Two letters say too little to rank by: whole words first ("ei", "ui"), then a list that was made at start.
    private async Task<List<string>> ShortAsync(string word, string? groupId, CancellationToken cancellationToken)
    {
        var plan = new QueryPlan([new Dictionary<string, double>(StringComparer.Ordinal) { [word] = 0 }], null);
        var whole = Ranked([plan], await CommonestAsync(database.FoodWords.Where(w => w.Word == word), groupId, cancellationToken)).Select(r => r.Id);
        var shortList = index.Current.ShortLists.GetValueOrDefault(word) ?? [];
        var inGroup = await database.Foods.Where(f => shortList.Contains(f.Id) && !f.IsRetired && (groupId == null || f.GroupId == groupId))
            .Select(f => f.Id).ToListAsync(cancellationToken);
        return [.. whole.Concat(shortList.Where(inGroup.Contains)).Distinct(StringComparer.Ordinal)];
    }

    private async Task<(List<string> Ids, string? Corrected)> RankedAsync(string query, string? groupId, bool literally, CancellationToken cancellationToken)
    {
        var (plans, candidates, _) = await CandidatesAsync(query, groupId, literally, cancellationToken);
        return ([.. Ranked(plans, candidates).Select(r => r.Id)], plans.Count == 0 ? null : plans[0].Corrected);
    }

    private async Task<(List<QueryPlan> Plans, List<Candidate> Candidates, bool HaveAllWords)> CandidatesAsync(
        string query, string? groupId, bool literally, CancellationToken cancellationToken)
    {
        var plans = QueryPlan.All(query, index.Current.Vocabulary, literally).Where(p => p.Slots.Count > 0).ToList();
        var candidates = new List<Candidate>();
        var answered = new List<QueryPlan>();
        foreach (var plan in plans)
        {
            var found = await CommonestAsync(WithAllWords(plan), groupId, cancellationToken);
            candidates.AddRange(found);
            if (found.Count > 0)
            {
                answered.Add(plan);
            }
        }

        if (answered.Count > 0 || plans.Count == 0)
        {
            return (answered, candidates, true);
        }

        var any = plans[0].Slots.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal).ToList();
        return (plans, await CommonestAsync(database.FoodWords.Where(w => any.Contains(w.Word)), groupId, cancellationToken), false);
    }

    private IQueryable<FoodWordRow> WithAllWords(QueryPlan plan)
    {
        var rarestFirst = plan.Slots.OrderBy(s => s.Count).Select(s => s.Keys.ToList()).ToList();
        var hits = database.FoodWords.Where(w => rarestFirst[0].Contains(w.Word));
        foreach (var slot in rarestFirst.Skip(1))
        {
            hits = hits.Where(w => database.FoodWords.Any(other => other.FoodId == w.FoodId && slot.Contains(other.Word)));
        }

        return hits;
    }

    private Task<List<Candidate>> CommonestAsync(IQueryable<FoodWordRow> hits, string? groupId, CancellationToken cancellationToken) => hits
        .Select(w => new { w.FoodId, w.Commonness })
        .Distinct()
        .OrderBy(w => w.Commonness)
        .Take(MostRanked)
        .Join(
            database.Foods.Where(f => !f.IsRetired && (groupId == null || f.GroupId == groupId)),
            w => w.FoodId,
            f => f.Id,
            (_, f) => new Candidate(f.Id, f.SearchText, f.Commonness))
        .ToListAsync(cancellationToken);

    private static IEnumerable<(string Id, double Score)> Ranked(IReadOnlyList<QueryPlan> plans, List<Candidate> candidates) =>
    [
        .. candidates
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => (c.Id, Score: plans.Min(plan => NameScore.Of(c.SearchText, c.Commonness, plan)), c.SearchText.Length))
            .OrderBy(c => c.Score)
            .ThenBy(c => c.Length)
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => (c.Id, c.Score)),
    ];

    private sealed record Candidate(string Id, string SearchText, int Commonness);
}

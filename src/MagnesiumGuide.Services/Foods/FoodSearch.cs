using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Foods;

/// <summary>Finds foods by name.</summary>
public sealed class FoodSearch(GuideDbContext database)
{
    /// <summary>Longest query that is looked at, in characters; the rest is cut off.</summary>
    public const int LongestQuery = 100;

    /// <summary>Foods whose names hold every word of the query, common ones first; an empty query gives all.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="groupId">Only this food group, or null for all.</param>
    /// <param name="limit">Most hits to give, 1 or more.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<FoodSearchResult> FindAsync(string query, string? groupId, int limit, CancellationToken cancellationToken)
    {
        var words = SearchText.Words(query.Length > LongestQuery ? query[..LongestQuery] : query);
        var foods = database.Foods.Where(f => !f.IsRetired);
        if (groupId is not null)
        {
            foods = foods.Where(f => f.GroupId == groupId);
        }

        foreach (var word in words)
        {
            foods = foods.Where(f => f.SearchText.Contains(word));
        }

        var hits = await foods.AsNoTracking().Select(f => new { f.Id, f.NameNl, f.SearchText, f.Commonness }).ToListAsync(cancellationToken);
        var best = hits
            .OrderBy(h => words.Count(w => !h.SearchText.Contains($" {w} ", StringComparison.Ordinal)))
            .ThenBy(h => words.Count(w => !h.SearchText.Contains($" {w}", StringComparison.Ordinal)))
            .ThenBy(h => h.Commonness)
            .ThenBy(h => h.NameNl.Length)
            .ThenBy(h => h.NameNl, StringComparer.Ordinal)
            .Take(limit)
            .Select(h => h.Id)
            .ToList();
        var rows = await FoodLookup.Complete(database.Foods).Where(f => best.Contains(f.Id)).ToListAsync(cancellationToken);
        return new FoodSearchResult(query, null, Ordered(rows, best), hits.Count);
    }

    private static List<Food> Ordered(List<FoodRow> rows, List<string> ids) =>
        [.. rows.OrderBy(r => ids.IndexOf(r.Id)).Select(FoodLookup.Food)];
}

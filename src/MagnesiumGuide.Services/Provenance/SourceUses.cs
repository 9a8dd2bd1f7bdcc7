using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Foods;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Provenance;

/// <summary>Finds what rests on a source, over every table that cites one. Lists are bounded; counts are not.</summary>
public sealed class SourceUses(GuideDbContext database, FoodLookup foods)
{
    /// <summary>The most rows of one table that a list holds; the count says how many there are.</summary>
    public const int MostRows = 200;

    /// <summary>How the id begins of a table that has no heading of its own yet.</summary>
    public const string OtherTable = "other";

    /// <summary>The ids of the tables, in the order of a page.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. CitedTables.All.Select(t => t.Id)];

    /// <summary>For each source and table, how many rows rest on it; sources that nothing rests on are left out.</summary>
    public async Task<ILookup<string, SourceCount>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new List<SourceCount>();
        foreach (var table in CitedTables.All)
        {
            var found = await table.Rows(database)
                .GroupBy(r => r.SourceId)
                .Select(g => new { g.Key, All = g.Count(), Unconfirmed = g.Count(r => !r.IsConfirmed) })
                .ToListAsync(cancellationToken);
            counts.AddRange(found.Select(f => new SourceCount(f.Key, table.Id, f.All, f.Unconfirmed)));
        }

        return counts.ToLookup(c => c.SourceId, StringComparer.Ordinal);
    }

    /// <summary>What rests on one source, table by table.</summary>
    public Task<IReadOnlyList<SourceUse>> OfSourceAsync(string sourceId, CancellationToken cancellationToken) =>
        FindAsync(rows => rows.Where(r => r.SourceId == sourceId), cancellationToken);

    /// <summary>Everything that was not read in its source itself, table by table.</summary>
    public Task<IReadOnlyList<SourceUse>> UnconfirmedAsync(CancellationToken cancellationToken) =>
        FindAsync(rows => rows.Where(r => !r.IsConfirmed), cancellationToken);

    private async Task<IReadOnlyList<SourceUse>> FindAsync(Func<IQueryable<CitedRow>, IQueryable<CitedRow>> choose, CancellationToken cancellationToken)
    {
        var uses = new List<SourceUse>();
        foreach (var table in CitedTables.All)
        {
            var rows = choose(table.Rows(database));
            var count = await rows.CountAsync(cancellationToken);
            if (count > 0)
            {
                var first = await rows.Take(MostRows).ToListAsync(cancellationToken);
                uses.Add(new SourceUse(table.Id, count, await NamedAsync(first.Select(table.Say).ToList(), cancellationToken)));
            }
        }

        return uses;
    }

    // A row about a food names it.
    private async Task<IReadOnlyList<CitedStatement>> NamedAsync(List<CitedStatement> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.FoodId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return rows;
        }

        var known = await foods.ByIdAsync(ids, cancellationToken);
        return [.. rows.Select(r => r.FoodId is { } id && known.TryGetValue(id, out var food) ? r with { FoodName = food.Name } : r)];
    }
}

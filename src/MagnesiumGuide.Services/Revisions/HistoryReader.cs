using System.Text.Json.Nodes;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>Reads history. An import may have touched every row there is, so of a change only a page of rows is ever read at once.</summary>
public sealed class HistoryReader(GuideDbContext database)
{
    /// <summary>Changes on a page.</summary>
    public const int PageLength = 25;

    /// <summary>Rows of a change that are shown in the list.</summary>
    public const int RowsInList = 5;

    /// <summary>Rows on a page of one change.</summary>
    public const int RowsOnPage = 100;

    /// <summary>The changes that a filter lets through, the last first; a page that is not there becomes the nearest one that is.</summary>
    public async Task<Paged<HistoryEntry>> ListAsync(HistoryFilter filter, int page, CancellationToken cancellationToken)
    {
        var changes = Filtered(filter);
        var total = await changes.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageLength - 1) / PageLength);
        var shown = Math.Clamp(page, 1, pages);
        var entries = new List<HistoryEntry>();
        foreach (var change in await changes.OrderByDescending(c => c.Id).Skip((shown - 1) * PageLength).Take(PageLength).ToListAsync(cancellationToken))
        {
            entries.Add(await EntryAsync(change, filter.FoodId, 0, RowsInList, cancellationToken));
        }

        return new Paged<HistoryEntry>(entries, total, shown, pages);
    }

    /// <summary>One change with a page of its rows, or null.</summary>
    public async Task<HistoryEntry?> FindAsync(long changeId, int page, CancellationToken cancellationToken) =>
        await database.Changes.AsNoTracking().SingleOrDefaultAsync(c => c.Id == changeId, cancellationToken) is { } change
            ? await EntryAsync(change, null, (Math.Clamp(page, 1, int.MaxValue / RowsOnPage) - 1) * RowsOnPage, RowsOnPage, cancellationToken)
            : null;

    /// <summary>The changes that undo a change, the first first.</summary>
    public async Task<IReadOnlyList<ChangeRow>> UndoneByAsync(long changeId, CancellationToken cancellationToken) =>
        await database.Changes.AsNoTracking().Where(c => c.UndoesId == changeId).OrderBy(c => c.Id).ToListAsync(cancellationToken);

    /// <summary>Every row of every change that a filter lets through, the first first, as it comes out of the database.</summary>
    public async IAsyncEnumerable<HistoryLine> LinesAsync(
        HistoryFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = from change in Filtered(filter)
                    join revision in database.Revisions.AsNoTracking() on change.Id equals revision.ChangeId
                    where filter.FoodId == null || revision.FoodId == filter.FoodId
                    orderby revision.Id
                    select new { Change = change, Revision = revision };
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return new HistoryLine(line.Change, Row(line.Revision));
        }
    }

    /// <summary>Everyone who ever changed something, by name.</summary>
    public async Task<IReadOnlyList<string>> WhoAsync(CancellationToken cancellationToken) =>
        await database.Changes.AsNoTracking().Select(c => c.Who).Distinct().OrderBy(w => w).ToListAsync(cancellationToken);

    /// <summary>The Dutch names of foods, by id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IEnumerable<string> foodIds, CancellationToken cancellationToken)
    {
        var ids = foodIds.Distinct(StringComparer.Ordinal).ToList();
        return await database.Foods.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.NameNl, StringComparer.Ordinal, cancellationToken);
    }

    private IQueryable<ChangeRow> Filtered(HistoryFilter filter)
    {
        var changes = database.Changes.AsNoTracking();
        changes = filter.FoodId is { } food ? changes.Where(c => c.Revisions.Any(r => r.FoodId == food)) : changes;
        changes = filter.Who is { } who ? changes.Where(c => c.Who == who) : changes;
        changes = filter.Kind is { } kind ? changes.Where(c => c.Kind == kind) : changes;
        changes = filter.FromUtc is { } from ? changes.Where(c => c.AtUtc >= from) : changes;
        return filter.BeforeUtc is { } before ? changes.Where(c => c.AtUtc < before) : changes;
    }

    private async Task<HistoryEntry> EntryAsync(ChangeRow change, string? foodId, int skip, int take, CancellationToken cancellationToken)
    {
        var revisions = database.Revisions.AsNoTracking().Where(r => r.ChangeId == change.Id && (foodId == null || r.FoodId == foodId));
        var count = await revisions.CountAsync(cancellationToken);
        var shown = await revisions.OrderBy(r => r.Id).Skip(skip).Take(take).ToListAsync(cancellationToken);
        return new HistoryEntry(change, [.. shown.Select(Row)], count);
    }

    private static RowDifference Row(RevisionRow r) => new(
        r.Table, r.RowId, r.FoodId, r.IsAddition,
        [.. JsonNode.Parse(r.Fields)!.AsObject().Select(f => new FieldDifference(f.Key, f.Value![0]?.DeepClone(), f.Value[1]?.DeepClone()))]);
}

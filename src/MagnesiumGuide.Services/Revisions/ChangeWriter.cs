using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>The one way in which food data changes: what changed, by whom and why is saved in the same transaction as the change itself.</summary>
public sealed class ChangeWriter(GuideDbContext database, FoodIndexer indexer, FoodIndexHolder index, TimeProvider clock)
{
    /// <summary>
    /// Saves every tracked change of foods, values and measures with its history, and shows it to the next request.
    /// Null when nothing changed: then nothing is saved.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">Someone saved one of the rows first; nothing was saved.</exception>
    public async Task<ChangeRow?> SaveAsync(NewChange said, CancellationToken cancellationToken) => await SaveAsync(said, null, cancellationToken);

    /// <summary>
    /// Undoes a change as a change of its own. A row that was changed since keeps what it has, and is named; a row that the
    /// change had made is retired.
    /// </summary>
    /// <param name="changeId">The change to undo.</param>
    /// <param name="who">Name of the account.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Ends the work before anything is written.</param>
    /// <exception cref="KeyNotFoundException">There is no such change.</exception>
    public async Task<UndoReport> UndoAsync(long changeId, string who, string reason, CancellationToken cancellationToken)
    {
        if (!await database.Changes.AnyAsync(c => c.Id == changeId, cancellationToken))
        {
            throw new KeyNotFoundException($"There is no change {changeId}.");
        }

        if (await IsOfAnImportAsync(changeId, cancellationToken))
        {
            var undo = ChangeOf(new NewChange(ChangeKind.Undo, who, reason), changeId, []);
            var undoing = await new BulkUndo(database).RunAsync(undo, changeId, cancellationToken);
            await index.ReloadAsync(CancellationToken.None);
            return undoing;
        }

        var kept = new List<string>();
        var revisions = await database.Revisions.AsNoTracking().Where(r => r.ChangeId == changeId).OrderBy(r => r.Id).ToListAsync(cancellationToken);
        foreach (var table in revisions.GroupBy(r => r.Table, StringComparer.Ordinal))
        {
            kept.AddRange(table.Key switch
            {
                FoodsTable => await SetBackAsync<FoodRow>([.. table], cancellationToken),
                FoodValuesTable => await SetBackAsync<FoodValueRow>([.. table], cancellationToken),
                PortionsTable => await SetBackAsync<PortionRow>([.. table], cancellationToken),
                _ => throw new InvalidOperationException($"History names the table {table.Key}, which is not known."),
            });
        }

        kept.AddRange(await UndoGuard.KeepWholeAsync(database, cancellationToken));
        var undone = revisions.Count - kept.Count;
        var change = await SaveAsync(new NewChange(ChangeKind.Undo, who, reason), changeId, cancellationToken);
        return new UndoReport(change?.Id, undone, kept);
    }

    /// <summary>Table of <see cref="FoodRow"/> in history.</summary>
    public const string FoodsTable = "Foods";

    /// <summary>Table of <see cref="FoodValueRow"/> in history.</summary>
    public const string FoodValuesTable = "FoodValues";

    /// <summary>Table of <see cref="PortionRow"/> in history.</summary>
    public const string PortionsTable = "Portions";

    /// <summary>The table of a row in history, and the food that it belongs to; empty for rows that have no history.</summary>
    internal static (string Table, string FoodId) PlaceOf(CitedRow row) => row switch
    {
        FoodRow food => (FoodsTable, food.Id),
        FoodValueRow value => (FoodValuesTable, value.FoodId),
        PortionRow portion => (PortionsTable, portion.FoodId),
        _ => ("", ""),
    };

    private async Task<ChangeRow?> SaveAsync(NewChange said, long? undoes, CancellationToken cancellationToken)
    {
        database.ChangeTracker.DetectChanges();
        var revisions = database.ChangeTracker.Entries<CitedRow>().Select(RevisionOf).OfType<RevisionRow>().ToList();
        if (revisions.Count == 0)
        {
            return null;
        }

        var change = ChangeOf(said, undoes, revisions);
        database.Changes.Add(change);
        await indexer.IndexChangedAsync(cancellationToken);
        await database.SaveChangesAsync(cancellationToken);

        // Saved is saved: pages must show it, also when whoever asked has left by now.
        await index.ReloadAsync(CancellationToken.None);
        return change;
    }

    private ChangeRow ChangeOf(NewChange said, long? undoes, List<RevisionRow> revisions) => new()
    {
        Kind = said.Kind,
        AtUtc = clock.GetUtcNow().UtcDateTime,
        Who = said.Who,
        Reason = said.Reason,
        SourceId = said.SourceId,
        Locator = said.Locator,
        UndoesId = undoes,
        Revisions = revisions,
    };

    // An import, or the undoing of one, however often that was undone.
    private async Task<bool> IsOfAnImportAsync(long changeId, CancellationToken cancellationToken)
    {
        var change = await database.Changes.AsNoTracking().SingleAsync(c => c.Id == changeId, cancellationToken);
        while (change is { Kind: ChangeKind.Undo, UndoesId: { } undone })
        {
            change = await database.Changes.AsNoTracking().SingleAsync(c => c.Id == undone, cancellationToken);
        }

        return change.Kind == ChangeKind.Import;
    }

    private async Task<IReadOnlyList<string>> SetBackAsync<T>(List<RevisionRow> revisions, CancellationToken cancellationToken)
        where T : SeededRow
    {
        const int Batch = 500;
        var kept = new List<string>();
        foreach (var some in revisions.Chunk(Batch))
        {
            var ids = some.Select(r => r.RowId).ToList();
            var rows = await database.Set<T>().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, cancellationToken);
            foreach (var revision in some)
            {
                if (!rows.TryGetValue(revision.RowId, out var row) || row.Version != revision.VersionAfter)
                {
                    kept.Add($"{revision.Table}/{revision.RowId}");
                }
                else if (revision.IsAddition)
                {
                    row.IsRetired = true;
                }
                else
                {
                    RowFields.SetBack(database.Entry(row), revision.Fields);
                }
            }
        }

        return kept;
    }

    private static RevisionRow? RevisionOf(EntityEntry<CitedRow> entry)
    {
        var (table, foodId) = PlaceOf(entry.Entity);
        var isAddition = entry.State == EntityState.Added;
        if (table.Length == 0 || (!isAddition && entry.State != EntityState.Modified))
        {
            return null;
        }

        var fields = isAddition ? RowFields.Filled(entry) : RowFields.Changed(entry);
        return !isAddition && fields.Count == 0 ? null : new RevisionRow
        {
            Table = table,
            RowId = entry.Entity.Id,
            FoodId = foodId,
            IsAddition = isAddition,
            Fields = fields.ToJsonString(),

            // Raised by one as it is saved.
            VersionAfter = entry.Entity.Version + 1,
        };
    }
}

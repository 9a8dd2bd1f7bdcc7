using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Editing;

/// <summary>
/// Holds a draft of a food against what is stored, and saves it. A draft is a food with its values and measures, each with the
/// version that its editor saw; version 0 is a row that is new.
/// </summary>
public sealed class FoodEditor(GuideDbContext database, ChangeWriter writer)
{
    /// <summary>The food as it is stored, with all its values and measures, or null.</summary>
    public Task<FoodRow?> FindAsync(string id, CancellationToken cancellationToken) =>
        Complete(database.Foods.AsNoTracking()).SingleOrDefaultAsync(f => f.Id == id, cancellationToken);

    /// <summary>What saving the draft would do; nothing is saved.</summary>
    public Task<EditResult> PreviewAsync(FoodRow draft, CancellationToken cancellationToken) => RunAsync(draft, null, cancellationToken);

    /// <summary>Saves the draft when it may be saved.</summary>
    public async Task<EditResult> SaveAsync(FoodRow draft, NewChange said, CancellationToken cancellationToken)
    {
        try
        {
            return await RunAsync(draft, said, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Someone saved in the instant between reading and writing: then the draft is in conflict. Anything else is a fault.
            var now = await RunAsync(draft, null, cancellationToken);
            if (now.Outcome is EditOutcome.Conflict or EditOutcome.IdTaken or EditOutcome.Untouched)
            {
                return now;
            }

            throw;
        }
    }

    /// <summary>A new draft out of one in conflict: of the fields that are named the stored value, of all others the draft's.</summary>
    /// <param name="draft">The draft in conflict.</param>
    /// <param name="theirs">Fields as table, row and name.</param>
    /// <param name="seen">The versions of the rows that the editor chose between, by table and row.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<FoodRow?> MergeAsync(
        FoodRow draft, IReadOnlySet<(string Table, string RowId, string Field)> theirs, IReadOnlyDictionary<(string Table, string RowId), int> seen,
        CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        if (await Complete(database.Foods).SingleOrDefaultAsync(f => f.Id == draft.Id, cancellationToken) is not { } food || !DraftOnRows.TryApply(database, draft, food))
        {
            return null;
        }

        foreach (var entry in database.ChangeTracker.Entries<CitedRow>())
        {
            var (table, _) = ChangeWriter.PlaceOf(entry.Entity);
            foreach (var property in entry.Properties.Where(p => theirs.Contains((table, entry.Entity.Id, p.Metadata.Name))))
            {
                property.CurrentValue = property.OriginalValue;
            }

            // What was saved after the editor chose is another conflict.
            entry.Entity.Version = seen.GetValueOrDefault((table, entry.Entity.Id), entry.State == EntityState.Added ? 0 : entry.Entity.Version);
        }

        database.ChangeTracker.Clear();
        return food;
    }

    private async Task<EditResult> RunAsync(FoodRow draft, NewChange? said, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        var before = await FindAsync(draft.Id, cancellationToken);
        if (before is null != (draft.Version == 0))
        {
            return new EditResult(before is null ? EditOutcome.Unknown : EditOutcome.IdTaken) { Before = before };
        }

        if (before is null && !DraftOnRows.IsNew(draft))
        {
            return new EditResult(EditOutcome.Unknown);
        }

        var food = before is null ? null : await Complete(database.Foods).SingleAsync(f => f.Id == draft.Id, cancellationToken);

        // Asked of the rows that will be written: another save may have come between the two readings.
        var stale = food is null ? [] : DraftOnRows.StaleRows(draft, food);
        if (food is null)
        {
            food = DraftOnRows.Add(database, draft);
        }
        else if (!DraftOnRows.TryApply(database, draft, food))
        {
            return new EditResult(EditOutcome.Unknown) { Before = before };
        }

        database.ChangeTracker.DetectChanges();
        var differences = DraftOnRows.Differences(database);
        var result = new EditResult(EditOutcome.Ready) { Before = before, After = food, Differences = differences };
        if (stale.Count > 0)
        {
            return await ConflictAsync(result, stale, cancellationToken);
        }

        if (differences.Count == 0)
        {
            return result with { Outcome = EditOutcome.Untouched };
        }

        if (FoodRules.Check(food).ToList() is { Count: > 0 } faults)
        {
            return result with { Outcome = EditOutcome.Faulty, Faults = faults };
        }

        return said is null ? result : result with { Outcome = EditOutcome.Saved, Change = await SaveAsync(said, cancellationToken) };
    }

    private async Task<ChangeRow?> SaveAsync(NewChange said, CancellationToken cancellationToken)
    {
        foreach (var entry in database.ChangeTracker.Entries<CitedRow>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Entity.IsChangedByHand = true;
        }

        return await writer.SaveAsync(said, cancellationToken);
    }

    private async Task<EditResult> ConflictAsync(EditResult result, Dictionary<(string Table, string RowId), int> stale, CancellationToken cancellationToken)
    {
        var revisions = (await database.Revisions.AsNoTracking().Where(r => r.FoodId == result.After!.Id).OrderBy(r => r.Id).ToListAsync(cancellationToken))
            .Where(r => stale.TryGetValue((r.Table, r.RowId), out var version) && r.VersionAfter > version)
            .ToList();
        var differences = DraftOnRows.MarkTheirs(result.Differences, revisions);
        if (differences.SelectMany(d => d.Fields).All(f => f.IsOnlyTheirs))
        {
            // Nothing was typed into this form: there is nothing to lose and nothing to choose.
            return result with { Outcome = EditOutcome.Untouched };
        }

        var ids = revisions.Select(r => r.ChangeId).ToHashSet();
        return result with
        {
            Outcome = EditOutcome.Conflict,
            Differences = differences,
            Meanwhile = await database.Changes.AsNoTracking().Where(c => ids.Contains(c.Id)).OrderByDescending(c => c.Id).ToListAsync(cancellationToken),
        };
    }

    private static IQueryable<FoodRow> Complete(IQueryable<FoodRow> foods) => foods.Include(f => f.Values).Include(f => f.Portions);
}

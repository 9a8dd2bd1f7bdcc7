using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MagnesiumGuide.Services.Revisions;

/// <summary>
/// Keeps an undo from breaking a food in two: where some of its rows were changed since and keep what they have, setting back the
/// others could leave it with two preferred values, with none, or without a measure.
/// </summary>
internal static class UndoGuard
{
    private const int Batch = 500;

    /// <summary>Takes back what would break a food; gives the rows that keep what they have, as table and key.</summary>
    public static async Task<IReadOnlyList<string>> KeepWholeAsync(GuideDbContext database, CancellationToken cancellationToken)
    {
        var kept = new List<string>();
        foreach (var foods in Touched<FoodValueRow>(database, v => v.FoodId, nameof(FoodValueRow.IsPreferred)).Chunk(Batch))
        {
            var rows = await database.FoodValues.Where(v => foods.Contains(v.FoodId)).ToListAsync(cancellationToken);
            kept.AddRange(rows.GroupBy(v => v.FoodId, StringComparer.Ordinal).Where(g => !FoodRules.HasOnePreferred(g)).SelectMany(g => Keep(database, g)));
        }

        foreach (var foods in Touched<PortionRow>(database, p => p.FoodId, nameof(PortionRow.NameNl)).Chunk(Batch))
        {
            var rows = await database.Portions.Where(p => foods.Contains(p.FoodId)).ToListAsync(cancellationToken);
            var offered = await database.Foods.Where(f => foods.Contains(f.Id)).ToListAsync(cancellationToken);
            var ids = offered.Where(f => !f.IsRetired).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
            kept.AddRange(rows.GroupBy(p => p.FoodId, StringComparer.Ordinal).Where(g => ids.Contains(g.Key) && g.All(p => p.IsRetired)).SelectMany(g => Keep(database, g)));
        }

        return kept;
    }

    private static List<string> Touched<T>(GuideDbContext database, Func<T, string> foodId, string field)
        where T : CitedRow
    {
        database.ChangeTracker.DetectChanges();
        return
        [
            .. database.ChangeTracker.Entries<T>()
                .Where(e => e.State == EntityState.Modified && (e.Property(nameof(SeededRow.IsRetired)).IsModified || e.Property(field).IsModified))
                .Select(e => foodId(e.Entity))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Keep<T>(GuideDbContext database, IEnumerable<T> rows)
        where T : CitedRow
    {
        foreach (var entry in rows.Select(r => (EntityEntry)database.Entry(r)).Where(e => e.State == EntityState.Modified).ToList())
        {
            entry.CurrentValues.SetValues(entry.OriginalValues);
            entry.State = EntityState.Unchanged;
            var row = (CitedRow)entry.Entity;
            yield return $"{ChangeWriter.PlaceOf(row).Table}/{row.Id}";
        }
    }
}

using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Values that ship with the guide and that an import changed last, after the seed: as it was decided here, so it stays.</summary>
internal static class ImportedValues
{
    /// <summary>Their ids.</summary>
    public static async Task<HashSet<string>> IdsAsync(GuideDbContext database, CancellationToken cancellationToken) => await database.FoodValues
        .Where(v => v.IsFromSeed)
        .Join(
            database.Revisions.Where(r => r.Table == ChangeWriter.FoodValuesTable),
            v => new { RowId = v.Id, VersionAfter = v.Version },
            r => new { r.RowId, r.VersionAfter },
            (v, r) => new { v.Id, r.ChangeId })
        .Join(database.Changes.Where(c => c.Kind == ChangeKind.Import), r => r.ChangeId, c => c.Id, (r, _) => r.Id)
        .ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
}

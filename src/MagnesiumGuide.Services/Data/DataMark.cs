using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Data;

/// <summary>Which data something was read from: differs whenever foods, or what ships with the guide, differ.</summary>
/// <param name="LastChange">The last change in history, 0 when there is none.</param>
/// <param name="AtUtc">When that was: after a backup was put back, numbers are given out once more.</param>
/// <param name="Seed">Another text after each load of seed-data that changed something.</param>
internal sealed record DataMark(long LastChange, DateTime AtUtc, string Seed)
{
    /// <summary>The setting that holds <see cref="Seed"/>.</summary>
    public const string SeedSetting = "seed-data";

    /// <summary>Reads it: two rows by their keys.</summary>
    public static async Task<DataMark> ReadAsync(GuideDbContext database, CancellationToken cancellationToken)
    {
        var last = await database.Changes.OrderByDescending(c => c.Id).Select(c => new { c.Id, c.AtUtc }).FirstOrDefaultAsync(cancellationToken);
        var seed = await database.Settings.Where(s => s.Id == SeedSetting).Select(s => s.Value).SingleOrDefaultAsync(cancellationToken);
        return new DataMark(last?.Id ?? 0, last?.AtUtc ?? default, seed ?? "");
    }
}

using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Loads seed-data into the database, row by natural key, as often as one likes: the second time changes nothing.</summary>
public sealed partial class SeedLoader(GuideDbContext database, FoodIndexer indexer, ILogger<SeedLoader> logger)
{
    private List<string> keptByHand = [];
    private HashSet<string> imported = [];
    private int added;
    private int changed;
    private int retired;

    /// <summary>Reads, checks and loads everything in one transaction.</summary>
    /// <param name="folder">The folder that holds the seed files.</param>
    /// <param name="cancellationToken">Ends the work before anything is written.</param>
    /// <exception cref="SeedFaultException">The files have faults; nothing was loaded.</exception>
    public async Task<SeedReport> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        var data = SeedFiles.Read(folder);
        (added, changed, retired, keptByHand) = (0, 0, 0, []);
        imported = await ImportedValues.IdsAsync(database, cancellationToken);
        await MergeAsync(data.Sources, cancellationToken);
        await MergeAsync(data.FoodTables, cancellationToken);
        await MergeAsync(data.FoodGroups, cancellationToken);
        await MergeAsync(data.Foods, cancellationToken);
        await MergeAsync(data.FoodValues, cancellationToken);
        await MergeAsync(data.Portions, cancellationToken);
        await MergeAsync(data.ReferenceSets, cancellationToken);
        await MergeAsync(data.ReferenceValues, cancellationToken);
        await MergeAsync(data.UpperLevels, cancellationToken);
        await MergeAsync(data.Modifiers, cancellationToken);
        await MergeAsync(data.AbsorptionParameters, cancellationToken);
        await MergeAsync(data.Forms, cancellationToken);
        await MergeAsync(data.FormProfiles, cancellationToken);
        await MergeAsync(data.FormStudies, cancellationToken);
        await MergeAsync(data.Goals, cancellationToken);
        await MergeAsync(data.GoalForms, cancellationToken);
        await MergeAsync(data.Interactions, cancellationToken);
        await MergeAsync(data.ExampleDays, cancellationToken);
        await MergeAsync(data.Facts, cancellationToken);
        await MergeAsync(data.Symptoms, cancellationToken);
        await MergeAsync(data.Questions, cancellationToken);
        await MergeAsync(data.Articles, cancellationToken);
        await MergeAsync(data.ArticleAmounts, cancellationToken);
        await MergeAsync(data.ArticleFoodNumbers, cancellationToken);
        await MergeAsync(data.Statements, cancellationToken);
        await MergeAsync(data.Claims, cancellationToken);
        await MergeAsync(data.Disagreements, cancellationToken);
        await MergeAsync(data.Meals, cancellationToken);
        await MergeAsync(data.Swaps, cancellationToken);
        await MergeAsync(data.PregnancyCautions, cancellationToken);
        await MergeAsync(data.SeenNumbers, cancellationToken);
        await indexer.IndexChangedAsync(cancellationToken);
        if (added + changed + retired > 0)
        {
            await MarkAsync(cancellationToken);
        }

        await database.SaveChangesAsync(cancellationToken);

        var report = new SeedReport(added, changed, retired, keptByHand);
        LogLoaded(report.Added, report.Changed, report.Retired, report.KeptByHand.Count);
        foreach (var id in report.KeptByHand)
        {
            LogKept(id);
        }

        return report;
    }

    // A server that runs meanwhile sees by this that what it has in memory is old.
    private async Task MarkAsync(CancellationToken cancellationToken)
    {
        var mark = await database.Settings.SingleOrDefaultAsync(s => s.Id == DataMark.SeedSetting, cancellationToken);
        mark ??= database.Add(new SettingRow { Id = DataMark.SeedSetting, Value = "" }).Entity;
        mark.Value = Guid.NewGuid().ToString("N");
    }

    private async Task MergeAsync<T>(List<SeedRow<T>> rows, CancellationToken cancellationToken)
        where T : SeededRow
    {
        var ids = rows.Select(r => r.Value.Id).ToList();
        var existing = await database.Set<T>()
            .Where(r => r.IsFromSeed || ids.Contains(r.Id))
            .ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, cancellationToken);
        foreach (var seed in rows.Select(r => r.Value))
        {
            seed.IsFromSeed = true;
            Merge(seed, existing.GetValueOrDefault(seed.Id));
            existing.Remove(seed.Id);
        }

        foreach (var gone in existing.Values.Where(r => r is { IsRetired: false, IsChangedByHand: false }))
        {
            gone.IsRetired = true;
            retired++;
        }
    }

    private void Merge<T>(T seed, T? existing)
        where T : SeededRow
    {
        if (seed is FoodRow food)
        {
            food.FoldNames();
        }

        if (existing is null)
        {
            database.Add(seed);
            added++;
            return;
        }

        if (existing is FoodValueRow && imported.Contains(existing.Id))
        {
            return;
        }

        var entry = database.Entry(existing);
        seed.Version = existing.Version;
        seed.IsChangedByHand |= existing.IsChangedByHand;
        if (existing.IsChangedByHand)
        {
            seed.IsRetired = existing.IsRetired;
            if (entry.Properties.Any(p => !Equals(p.CurrentValue, database.Entry(seed).Property(p.Metadata.Name).CurrentValue)))
            {
                keptByHand.Add($"{entry.Metadata.GetTableName()}/{existing.Id}");
            }

            return;
        }

        entry.CurrentValues.SetValues(seed);
        if (entry.State == EntityState.Modified)
        {
            changed++;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Seed data: {Added} added, {Changed} changed, {Retired} retired, {Kept} kept as changed by hand")]
    private partial void LogLoaded(int added, int changed, int retired, int kept);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Seed data differs from {Row}, which was changed by hand and is kept")]
    private partial void LogKept(string row);
}

using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Foods;

/// <summary>Fetches foods by id, with their measures and values.</summary>
public sealed class FoodLookup(GuideDbContext database, FoodCache cache)
{
    /// <summary>
    /// The foods with these ids: what is not in the cache in one query. Ids that are not known are left out. Retired foods are
    /// found: old addresses hold them.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, Food>> ByIdAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var edition = cache.Edition;
        var found = new Dictionary<string, Food>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (cache.Find(id) is { } food)
            {
                found[id] = food;
            }
        }

        var missing = ids.Where(id => !found.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            foreach (var row in await Complete(database.Foods).Where(f => missing.Contains(f.Id)).ToListAsync(cancellationToken))
            {
                found[row.Id] = Food(row);
                cache.Keep(found[row.Id], edition);
            }
        }

        return found;
    }

    /// <summary>All foods that may be suggested to somebody: offered, in usual portions, with a preferred value and its energy known.</summary>
    public async Task<IReadOnlyList<Food>> SuggestibleAsync(CancellationToken cancellationToken) =>
    [
        .. (await Complete(database.Foods)
            .Where(f => !f.IsRetired && f.MaxPortions > 0 && f.Values.Any(v => v.IsPreferred && v.Magnesium != null && v.EnergyKcal != null))
            .ToListAsync(cancellationToken)).Select(Food),
    ];

    private static IQueryable<FoodRow> Complete(IQueryable<FoodRow> foods) => foods
        .AsNoTracking()
        .Include(f => f.Values)
        .Include(f => f.Portions);

    private static Food Food(FoodRow f) => new(
        f.Id, new BilingualText(f.NameNl, f.NameEn), f.GroupId, f.State, f.Commonness, f.MaxPortions,
        new DietaryFlags(f.IsVegan, f.IsVegetarian, DietaryWords.Read(f.Contains)) { IsKnown = !string.Equals(f.State, FoodRow.AsPublished, StringComparison.Ordinal) }, f.NevoCode, new BilingualText(f.NoteNl, f.NoteEn),
        Measures(f),
        [.. f.Values.Where(v => IsShown(v, f)).OrderByDescending(v => v.IsPreferred).ThenBy(v => v.TableId, StringComparer.Ordinal).Select(Composition)],
        GuideCatalogLoader.CitationOf(f), f.IsRetired);

    // The measures and values of a food retire with it, and old addresses still count them.
    private static bool IsShown(SeededRow row, FoodRow food) => food.IsRetired || !row.IsRetired;

    // A food that was imported has no measures until an editor gives it some.
    private static List<HouseholdMeasure> Measures(FoodRow food)
    {
        var measures = food.Portions.Where(p => IsShown(p, food)).OrderBy(p => p.Order).Select(Measure).ToList();
        return measures.Count > 0 ? measures : [HouseholdMeasure.HundredGrams(GuideCatalogLoader.CitationOf(food))];
    }

    private static HouseholdMeasure Measure(PortionRow p) =>
        new(new BilingualText(p.NameNl, p.NameEn), p.Grams, GuideCatalogLoader.CitationOf(p));

    private static FoodComposition Composition(FoodValueRow v) => new(
        v.TableId, v.Code, v.TableName, new MagnesiumContent(v.Magnesium, v.Status), v.EnergyKcal, v.IsPreferred, v.Match,
        new BilingualText(v.NoteNl, v.NoteEn), GuideCatalogLoader.CitationOf(v));
}

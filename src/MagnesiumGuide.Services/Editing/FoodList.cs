using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Editing;

/// <summary>The editors' list of foods.</summary>
public sealed class FoodList(GuideDbContext database)
{
    /// <summary>Foods on a page.</summary>
    public const int PageLength = 50;

    /// <summary>The foods that a filter lets through, by name; a page that is not there becomes the nearest one that is.</summary>
    public async Task<Paged<FoodListItem>> FindAsync(FoodListFilter filter, int page, CancellationToken cancellationToken)
    {
        var foods = Filtered(filter);
        var total = await foods.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageLength - 1) / PageLength);
        var shown = Math.Clamp(page, 1, pages);

        // Names are sorted alone: half a million whole rows take ten seconds.
        var ids = await foods.OrderBy(f => f.NameNl).ThenBy(f => f.Id).Select(f => f.Id).Skip((shown - 1) * PageLength).Take(PageLength).ToListAsync(cancellationToken);
        var rows = await database.Foods.AsNoTracking().Where(f => ids.Contains(f.Id))
            .Include(f => f.Values).Include(f => f.Portions)
            .ToDictionaryAsync(f => f.Id, StringComparer.Ordinal, cancellationToken);
        return new Paged<FoodListItem>([.. ids.Select(id => Item(rows[id]))], total, shown, pages);
    }

    private IQueryable<FoodRow> Filtered(FoodListFilter filter)
    {
        var foods = database.Foods.AsNoTracking();
        foreach (var word in SearchText.Words(filter.Text))
        {
            foods = foods.Where(f => f.SearchText.Contains(word));
        }

        foods = filter.GroupId is { } group ? foods.Where(f => f.GroupId == group) : foods;
        foods = filter.Retired is { } retired ? foods.Where(f => f.IsRetired == retired) : foods;
        foods = filter.ByHand ? foods.Where(f => f.IsChangedByHand
            || database.FoodValues.Where(v => v.IsChangedByHand).Select(v => v.FoodId).Contains(f.Id)
            || database.Portions.Where(p => p.IsChangedByHand).Select(p => p.FoodId).Contains(f.Id)) : foods;
        var values = database.FoodValues.Where(v => !v.IsRetired);
        foods = filter.Unconfirmed ? With(foods, values.Where(v => !v.IsConfirmed)) : foods;
        return (filter.TableId, filter.Status) switch
        {
            (null, null) => foods,
            ({ } table, null) => With(foods, values.Where(v => v.TableId == table)),
            (null, { } status) => With(foods, values.Where(v => v.Status == status)),
            ({ } table, { } status) => With(foods, values.Where(v => v.TableId == table && v.Status == status)),
        };
    }

    // The values are read once; asked food by food, half a million foods take seconds.
    private static IQueryable<FoodRow> With(IQueryable<FoodRow> foods, IQueryable<FoodValueRow> values) => foods.Where(f => values.Select(v => v.FoodId).Contains(f.Id));

    private static FoodListItem Item(FoodRow f)
    {
        var used = f.Values.Where(v => !v.IsRetired).ToList();
        var preferred = used.Find(v => v.IsPreferred);
        return new FoodListItem(
            f.Id, f.NameNl, f.GroupId, f.IsRetired, f.IsChangedByHand || f.Values.Any(v => v.IsChangedByHand) || f.Portions.Any(p => p.IsChangedByHand),
            used.TrueForAll(v => v.IsConfirmed), preferred?.TableId, preferred?.Magnesium, preferred?.Status, preferred?.SourceId);
    }
}

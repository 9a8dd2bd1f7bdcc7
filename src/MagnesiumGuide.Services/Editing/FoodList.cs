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

    // SQLite takes a thousand conditions in one query, and no name has as many words.
    private const int MostWords = 20;

    /// <summary>The foods that a filter lets through, by name; a page that is not there becomes the nearest one that is.</summary>
    public async Task<Paged<FoodListItem>> FindAsync(FoodListFilter filter, int page, CancellationToken cancellationToken)
    {
        var foods = Filtered(filter);
        var total = await foods.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + PageLength - 1) / PageLength);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await foods
            .OrderBy(f => f.NameNl).ThenBy(f => f.Id)
            .Skip((shown - 1) * PageLength).Take(PageLength)
            .Include(f => f.Values).Include(f => f.Portions)
            .ToListAsync(cancellationToken);
        return new Paged<FoodListItem>([.. rows.Select(Item)], total, shown, pages);
    }

    private IQueryable<FoodRow> Filtered(FoodListFilter filter)
    {
        var foods = database.Foods.AsNoTracking();
        foreach (var word in SearchText.Words(filter.Text).Take(MostWords))
        {
            foods = foods.Where(f => f.SearchText.Contains(word));
        }

        foods = filter.GroupId is { } group ? foods.Where(f => f.GroupId == group) : foods;
        foods = filter.Retired is { } retired ? foods.Where(f => f.IsRetired == retired) : foods;
        foods = filter.ByHand ? foods.Where(f => f.IsChangedByHand || f.Values.Any(v => v.IsChangedByHand) || f.Portions.Any(p => p.IsChangedByHand)) : foods;
        foods = filter.Unconfirmed ? foods.Where(f => f.Values.Any(v => !v.IsRetired && !v.IsConfirmed)) : foods;
        return (filter.TableId, filter.Status) switch
        {
            (null, null) => foods,
            ({ } table, null) => foods.Where(f => f.Values.Any(v => v.TableId == table && !v.IsRetired)),
            (null, { } status) => foods.Where(f => f.Values.Any(v => v.Status == status && !v.IsRetired)),
            ({ } table, { } status) => foods.Where(f => f.Values.Any(v => v.TableId == table && v.Status == status && !v.IsRetired)),
        };
    }

    private static FoodListItem Item(FoodRow f)
    {
        var used = f.Values.Where(v => !v.IsRetired).ToList();
        var preferred = used.Find(v => v.IsPreferred);
        return new FoodListItem(
            f.Id, f.NameNl, f.GroupId, f.IsRetired, f.IsChangedByHand || f.Values.Any(v => v.IsChangedByHand) || f.Portions.Any(p => p.IsChangedByHand),
            used.TrueForAll(v => v.IsConfirmed), preferred?.TableId, preferred?.Magnesium, preferred?.Status, preferred?.SourceId);
    }
}

using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Editing;

/// <summary>Works out what an editor should know before saving a draft.</summary>
public sealed class FoodChecks(GuideDbContext database, GuideCatalogHolder catalog)
{
    /// <summary>What there is to know of a draft that may be saved.</summary>
    public async Task<FoodCheck> OfAsync(EditResult edit, CancellationToken cancellationToken)
    {
        var (before, after) = (edit.Before, edit.After!);
        return new FoodCheck(
            FoodEffects.UsualPortion(before, after),
            before is null ? [] : FoodEffects.Days(catalog.Current, before, after),
            before is null ? [] : FoodEffects.Meals(catalog.Current, before, after),
            await RangesAsync(after, RangedAnew(edit), cancellationToken),
            await CodesAsync(after, Changed(edit, nameof(FoodValueRow.Code)), cancellationToken));
    }

    private static List<FoodValueRow> Changed(EditResult edit, string field) =>
        [.. edit.After!.Values.Where(v => !v.IsRetired && edit.Touches(ChangeWriter.FoodValuesTable, v.Id, field))];

    // In another group every value has another range.
    private static List<FoodValueRow> RangedAnew(EditResult edit) =>
        edit.Touches(ChangeWriter.FoodsTable, edit.After!.Id, nameof(FoodRow.GroupId)) ? [.. edit.After.Values.Where(v => !v.IsRetired)] : Changed(edit, nameof(FoodValueRow.Magnesium));

    private async Task<IReadOnlyList<RangeWarning>> RangesAsync(FoodRow food, List<FoodValueRow> values, CancellationToken cancellationToken)
    {
        if (await database.FoodGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Id == food.GroupId, cancellationToken) is not { } group
            || values.Where(v => v.Magnesium is { } mg && (mg < group.PlausibleLow || mg > group.PlausibleHigh)).ToList() is not { Count: > 0 } outside)
        {
            return [];
        }

        var seen = database.FoodValues.AsNoTracking().Where(v => v.IsPreferred && !v.IsRetired && v.Magnesium != null && v.FoodId != food.Id
            && database.Foods.Any(f => f.Id == v.FoodId && f.GroupId == group.Id && !f.IsRetired)).Select(v => v.Magnesium);
        var (lowest, highest) = (await seen.MinAsync(cancellationToken), await seen.MaxAsync(cancellationToken));
        return [.. outside.Select(v => new RangeWarning(
            v.TableId, v.Magnesium!.Value, group.NameNl, group.PlausibleLow, group.PlausibleHigh, group.Note, lowest, highest, v.RangeNote))];
    }

    private async Task<IReadOnlyList<SharedCode>> CodesAsync(FoodRow food, List<FoodValueRow> values, CancellationToken cancellationToken)
    {
        var shared = new List<SharedCode>();
        foreach (var value in values)
        {
            var names = await database.Foods.AsNoTracking()
                .Where(f => f.Id != food.Id && f.Values.Any(v => v.TableId == value.TableId && v.Code == value.Code && !v.IsRetired))
                .OrderBy(f => f.NameNl).Select(f => f.NameNl).Take(5).ToListAsync(cancellationToken);
            shared.AddRange(names.Select(name => new SharedCode(value.TableId, value.Code, name)));
        }

        return shared;
    }
}

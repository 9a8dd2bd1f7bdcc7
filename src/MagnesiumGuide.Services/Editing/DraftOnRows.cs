using System.Text.Json.Nodes;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace MagnesiumGuide.Services.Editing;

/// <summary>Lays a draft over the rows that are stored, and says what differs. The draft itself stays as it is.</summary>
internal static class DraftOnRows
{
    // Kept by the house, not by an editor.
    private static readonly string[] NotTyped = [nameof(SeededRow.Version), nameof(SeededRow.IsChangedByHand), nameof(SeededRow.IsFromSeed)];

    /// <summary>True when the draft says of no row that it is stored.</summary>
    public static bool IsNew(FoodRow draft) => Rows(draft).All(r => r.Version == 0);

    /// <summary>Tracks a new food out of a draft.</summary>
    public static FoodRow Add(GuideDbContext database, FoodRow draft)
    {
        var food = Copy(database, draft);
        food.Values = [.. draft.Values.Select(v => Copy(database, v))];
        food.Portions = [.. draft.Portions.Select(p => Copy(database, p))];
        database.Add(food);
        return food;
    }

    /// <summary>Lays a draft over a tracked food; false when it names a row that the food does not have.</summary>
    public static bool TryApply(GuideDbContext database, FoodRow draft, FoodRow food)
    {
        draft.FoldNames();
        SetFrom(database.Entry(food), draft);
        return TryApply(database, draft.Values, food.Values) && TryApply(database, draft.Portions, food.Portions);
    }

    /// <summary>What differs between the tracked rows and what is stored.</summary>
    public static IReadOnlyList<RowDifference> Differences(GuideDbContext database) =>
    [
        .. database.ChangeTracker.Entries<CitedRow>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .Select(Difference)
            .Where(d => d.IsAddition || d.Fields.Count > 0)
            .OrderBy(d => d.Table, StringComparer.Ordinal).ThenBy(d => d.RowId, StringComparer.Ordinal),
    ];

    /// <summary>The rows of a draft that were saved since it was made, with the version that it was made of.</summary>
    public static Dictionary<(string Table, string RowId), int> StaleRows(FoodRow draft, FoodRow stored)
    {
        var versions = Rows(stored).ToDictionary(r => Key(r), r => r.Version);
        return Rows(draft)
            .Where(r => versions.TryGetValue(Key(r), out var version) && version != r.Version)
            .DistinctBy(r => Key(r))
            .ToDictionary(r => Key(r), r => r.Version);
    }

    /// <summary>Marks the fields that only someone else changed, by what history says stood there before.</summary>
    public static IReadOnlyList<RowDifference> MarkTheirs(IReadOnlyList<RowDifference> differences, List<RevisionRow> since)
    {
        var first = new Dictionary<(string, string, string), JsonNode?>();
        foreach (var revision in since)
        {
            foreach (var (field, values) in JsonNode.Parse(revision.Fields)!.AsObject())
            {
                first.TryAdd((revision.Table, revision.RowId, field), values![0]);
            }
        }

        return [.. differences.Select(d => d with { Fields = [.. d.Fields.Select(f => Mark(d, f))] })];

        FieldDifference Mark(RowDifference row, FieldDifference field) =>
            field with { IsOnlyTheirs = first.TryGetValue((row.Table, row.RowId, field.Name), out var was) && JsonNode.DeepEquals(was, field.New) };
    }

    private static bool TryApply<T>(GuideDbContext database, ICollection<T> drafts, ICollection<T> rows)
        where T : CitedRow
    {
        var stored = rows.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (stored.TryGetValue(draft.Id, out var row))
            {
                SetFrom(database.Entry(row), draft);
            }
            else if (draft.Version == 0)
            {
                var added = Copy(database, draft);
                rows.Add(added);
                database.Add(added);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    // All at once: a field that was set and set back counts as changed.
    private static void SetFrom(EntityEntry entry, SeededRow draft)
    {
        var values = entry.CurrentValues.Clone();
        values.SetValues(draft);
        foreach (var name in NotTyped)
        {
            values[name] = entry.CurrentValues[name];
        }

        if (draft is FoodRow food && entry.Entity is FoodRow stored && IsSame(food.Contains, stored.Contains))
        {
            values[nameof(FoodRow.Contains)] = stored.Contains;
        }

        entry.CurrentValues.SetValues(values);
    }

    // The same flags in another order are no change.
    private static bool IsSame(string some, string others) => DietaryWords.Read(some).ToHashSet().SetEquals(DietaryWords.Read(others));

    private static T Copy<T>(GuideDbContext database, T draft)
        where T : CitedRow => (T)database.Entry(draft).CurrentValues.ToObject();

    private static RowDifference Difference(EntityEntry<CitedRow> entry)
    {
        var (table, foodId) = ChangeWriter.PlaceOf(entry.Entity);
        var isAddition = entry.State == EntityState.Added;
        var fields = isAddition ? RowFields.Filled(entry) : RowFields.Changed(entry);
        return new RowDifference(table, entry.Entity.Id, foodId, isAddition, [.. fields
            .Where(f => !NotTyped.Contains(f.Key, StringComparer.Ordinal))
            .Select(f => new FieldDifference(f.Key, f.Value![0]?.DeepClone(), f.Value[1]?.DeepClone()))]);
    }

    private static IEnumerable<CitedRow> Rows(FoodRow food) => [food, .. food.Values, .. food.Portions];

    private static (string Table, string RowId) Key(CitedRow row) => (ChangeWriter.PlaceOf(row).Table, row.Id);
}

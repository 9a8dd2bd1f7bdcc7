using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>The rules that hold between rows and files.</summary>
internal static class SeedRules
{
    /// <summary>Largest difference between a computed and a printed elemental percentage, as a share of the printed one.</summary>
    private const decimal FormulaTolerance = 0.0005m;

    public static IEnumerable<SeedFault> Check(SeedData data) =>
    [
        .. Unique(data.Sources), .. Unique(data.FoodTables), .. Unique(data.FoodGroups), .. Unique(data.Foods), .. Unique(data.FoodValues),
        .. Unique(data.Portions), .. Unique(data.ReferenceSets), .. Unique(data.ReferenceValues), .. Unique(data.UpperLevels),
        .. Unique(data.Modifiers), .. Unique(data.AbsorptionParameters), .. Unique(data.Forms), .. Unique(data.ExampleDays),
        .. Unique(data.Interactions), .. Unique(data.Facts), .. Unique(data.Symptoms), .. Unique(data.Questions),
        .. Unique(data.Articles), .. Unique(data.ArticleAmounts), .. Unique(data.ArticleFoodNumbers), .. Unique(data.Statements), .. Unique(data.Claims), .. Unique(data.Disagreements),
        .. Unique(data.SeenNumbers), .. Unique(data.Meals), .. Unique(data.Swaps),
        .. Unique(data.PregnancyCautions),
        .. Known(data.Cited(), r => r.SourceId, data.Sources, "source"),
        .. Known(data.FoodTables, r => r.SourceId, data.Sources, "source"),
        .. Known(data.Foods, r => r.GroupId, data.FoodGroups, "group"),
        .. Known(data.FoodValues, r => r.FoodId, data.Foods, "food"),
        .. Known(data.FoodValues, r => r.TableId, data.FoodTables, "table"),
        .. Known(data.Portions, r => r.FoodId, data.Foods, "food"),
        .. Known(data.ReferenceValues, r => r.SetId, data.ReferenceSets, "set"),
        .. Known(data.Forms.Where(f => f.Value.VariantOf is not null), r => r.VariantOf!, data.Forms, "variant_of"),
        .. Values(data), .. Foods(data), .. LifeStages(data), .. Levels(data), .. Absorption(data), .. ExampleDayRules.Check(data),
        .. SeenNumberSeeds.Check(data), .. ArticleRules.Check(data), .. ClaimRules.Check(data), .. MealRules.Check(data), .. SwapSeeds.Check(data), .. PregnancyCautionSeeds.Check(data), .. InteractionRules.Check(data),
    ];

    /// <summary>True for what ships; a person, or a food table, may have reasons to go beyond the rules of our own files.</summary>
    internal static bool IsOurs(SeededRow row) => row is { IsChangedByHand: false, IsRetired: false };

    /// <summary>A formula that cannot be read, or does not give the percentage that its source prints, is a fault.</summary>
    public static void CheckFormula(SeedRecord record, string formula, decimal? printedPercent)
    {
        if (formula.Length == 0)
        {
            return;
        }

        try
        {
            var percent = ChemicalFormula.Parse(formula).ElementalFraction * 100m;
            if (printedPercent is null || Math.Abs(percent - printedPercent.Value) > FormulaTolerance * printedPercent.Value)
            {
                record.Fault(string.Create(CultureInfo.InvariantCulture, $"formula {formula} gives {percent:0.000} % magnesium, printed is '{printedPercent}'"));
            }
        }
        catch (FormatException fault)
        {
            record.Fault(fault.Message);
        }
    }

    internal static IEnumerable<SeedFault> Unique<T>(List<SeedRow<T>> rows)
        where T : SeededRow => rows
        .GroupBy(r => r.Value.Id, StringComparer.Ordinal)
        .SelectMany(g => g.Skip(1).Select(r => r.Fault($"{g.Key} stands here a second time")));

    private static IEnumerable<SeedFault> Known<T, TOther>(
        IEnumerable<SeedRow<T>> rows, Func<T, string> reference, List<SeedRow<TOther>> others, string column)
        where TOther : SeededRow
    {
        var ids = others.Select(o => o.Value.Id).ToHashSet(StringComparer.Ordinal);
        return rows.Where(r => !ids.Contains(reference(r.Value))).Select(r => r.Fault($"{column} '{reference(r.Value)}' is not known"));
    }

    private static IEnumerable<SeedFault> Values(SeedData data)
    {
        var groupOfFood = data.Foods.GroupBy(f => f.Value.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value.GroupId, StringComparer.Ordinal);
        var groups = data.FoodGroups.GroupBy(g => g.Value.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        foreach (var row in data.FoodValues)
        {
            var value = row.Value;
            if (value.Magnesium is null != (value.Status == ValueStatus.Missing))
            {
                yield return row.Fault("mg_per_100g is empty exactly when status is missing");
            }

            if (value.Magnesium is { } mg && value.RangeNote.Length == 0 && IsOurs(value)
                && groupOfFood.TryGetValue(value.FoodId, out var id) && groups.TryGetValue(id, out var group)
                && (mg < group.PlausibleLow || mg > group.PlausibleHigh))
            {
                yield return row.Fault(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{mg.Value} mg per 100 g is outside the plausible range of {id} ({group.PlausibleLow.Value} to {group.PlausibleHigh.Value}); say why in range_note"));
            }
        }

        foreach (var twice in data.FoodValues.Where(v => v.Value is { IsPreferred: true, IsRetired: false }).GroupBy(v => v.Value.FoodId, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
        {
            yield return twice.Fault($"{twice.Value.FoodId} has a second preferred value");
        }
    }

    private static IEnumerable<SeedFault> Foods(SeedData data)
    {
        var withPortion = data.Portions.Select(p => p.Value.FoodId).ToHashSet(StringComparer.Ordinal);
        foreach (var row in data.Foods)
        {
            if (!withPortion.Contains(row.Value.Id) && IsOurs(row.Value))
            {
                yield return row.Fault("has no household measure in portions.csv");
            }

            if (row.Value.Commonness is < 1 or > 4)
            {
                yield return row.Fault("commonness is 1, 2, 3 or 4");
            }

            if (row.Value is { IsVegan: true, IsVegetarian: false })
            {
                yield return row.Fault("is vegan and not vegetarian");
            }

            foreach (var word in DietaryWords.Unknown(row.Value.Contains))
            {
                yield return row.Fault($"contains '{word}' is not known");
            }
        }

        foreach (var portion in data.Portions.Where(p => p.Value.Grams.Value is <= 0 or > 3000))
        {
            yield return portion.Fault("grams is above 0 and at most 3000");
        }
    }

    private static IEnumerable<SeedFault> LifeStages(SeedData data)
    {
        foreach (var row in data.ReferenceValues)
        {
            if (row.Value.State != PhysiologicalState.None && row.Value.Sex != Sex.Female)
            {
                yield return row.Fault("a row for pregnancy or breastfeeding is female");
            }

            if (row.Value.BelowMonths <= row.Value.FromMonths)
            {
                yield return row.Fault("below_months is not above from_months");
            }
        }

        foreach (var row in data.ReferenceValues.Where(v => v.Value.PerDay <= Milligrams.Zero))
        {
            yield return row.Fault("mg_per_day is above 0");
        }

        foreach (var table in data.ReferenceValues.Where(v => v.Value.Feeding is null).GroupBy(v => (v.Value.SetId, v.Value.Kind)))
        {
            var rows = table.ToList();
            for (var i = 0; i < rows.Count; i++)
            {
                foreach (var other in rows.Skip(i + 1).Where(o => StageOf(o.Value).Overlaps(StageOf(rows[i].Value))))
                {
                    yield return other.Fault($"overlaps the life stage of line {rows[i].Line}");
                }
            }
        }
    }

    private static LifeStage StageOf(ReferenceValueRow row) => new(new AgeBand(row.FromMonths, row.BelowMonths), row.Sex, row.State);

    private static IEnumerable<SeedFault> Levels(SeedData data)
    {
        var used = data.UpperLevels.Where(l => l.Value.IsUsed).ToList();
        for (var i = 0; i < used.Count; i++)
        {
            var band = new AgeBand(used[i].Value.FromMonths, used[i].Value.BelowMonths);
            foreach (var other in used.Skip(i + 1).Where(o => band.Overlaps(new AgeBand(o.Value.FromMonths, o.Value.BelowMonths))))
            {
                yield return other.Fault($"overlaps the ages of line {used[i].Line}, and both are used");
            }
        }
    }

    private static IEnumerable<SeedFault> Absorption(SeedData data)
    {
        var ids = data.AbsorptionParameters.Select(p => p.Value.Id).ToHashSet(StringComparer.Ordinal);
        return AbsorptionParameters.All.Where(id => !ids.Contains(id)).Select(id => new SeedFault("absorption.csv", 0, $"parameter {id} is missing"))
            .Concat(data.AbsorptionParameters.Where(p => p.Value.Thousandths == 0).Select(p => p.Fault("value is above 0")));
    }
}

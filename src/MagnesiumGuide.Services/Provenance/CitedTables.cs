using System.Reflection;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Provenance;

/// <summary>
/// Every table whose rows cite a source, in the order of a page. A new table is found by itself, and gets its place and its heading
/// with one line here and two texts (Uses.id).
/// </summary>
internal static class CitedTables
{
    private static readonly MethodInfo OtherOf = typeof(CitedTables).GetMethod(nameof(Other), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly string[] TextColumns = ["Name", "Title", "Text"];
    private static readonly Citation Later = new("", "", false);

    private static readonly CitedTable[] Described =
    [
        CitedTable.Of<FoodValueRow>("foodValues", q => q.OrderBy(v => v.FoodId), v => Says(v.TableName, v.TableName) with { FoodId = v.FoodId, Amount = v.Magnesium }),
        CitedTable.Of<ReferenceValueRow>("referenceValues", q => q.OrderBy(v => v.Order), v => Says(v.Body, v.Body) with { Amount = v.PerDay, Kind = v.Kind, Stage = new LifeStage(new AgeBand(v.FromMonths, v.BelowMonths), v.Sex, v.State) }),
        CitedTable.Of<UpperLevelRow>("upperLevels", q => q.OrderBy(l => l.Order), l => Says(l.Body, l.Body) with { Amount = l.PerDay, Stage = new LifeStage(new AgeBand(l.FromMonths, l.BelowMonths), null, PhysiologicalState.None) }),
        CitedTable.Of<ReferenceSetRow>("referenceSets", q => q.OrderBy(s => s.Order), s => Says(s.NameNl, s.NameEn)),
        CitedTable.Of<FormRow>("forms", q => q.OrderBy(f => f.Order), f => Says(f.NameNl, f.NameEn)),
        CitedTable.Of<FormProfileRow>("formProfiles", q => q.OrderBy(p => p.Id), p => Says(p.Id, p.Id)),
        CitedTable.Of<FormStudyRow>("formStudies", q => q.OrderBy(s => s.Order), s => Says(s.ResultNl, s.ResultEn)),
        CitedTable.Of<GoalRow>("goals", q => q.OrderBy(g => g.Order), g => Says($"{g.NameNl}: {g.EvidenceNl}", $"{g.NameEn}: {g.EvidenceEn}")),
        CitedTable.Of<GoalFormRow>("goalForms", q => q.OrderBy(g => g.Id), g => Says(g.EvidenceNl, g.EvidenceEn)),
        CitedTable.Of<InteractionRow>("interactions", q => q.OrderBy(w => w.Order), w => Says($"{w.NameNl}: {w.WhatNl}", $"{w.NameEn}: {w.WhatEn}")),
        CitedTable.Of<SwapRow>("swaps", q => q.OrderBy(s => s.Id), s => Says($"{s.FromId} → {s.ToId}", $"{s.FromId} → {s.ToId}")),
        CitedTable.Of<ModifierRow>("modifiers", q => q.OrderBy(m => m.Order), m => Says(m.TextNl, m.TextEn)),
        CitedTable.Of<AbsorptionParameterRow>("absorption", q => q.OrderBy(p => p.Id), p => Says(p.NoteNl, p.NoteEn)),
        CitedTable.Of<SeenNumberRow>("seenNumbers", q => q.OrderBy(n => n.Order), n => Says(n.TextNl, n.TextEn)),
        CitedTable.Of<FactRow>("facts", q => q.OrderBy(f => f.Order), f => Says($"{f.TitleNl}: {f.TextNl}", $"{f.TitleEn}: {f.TextEn}")),
        CitedTable.Of<SymptomRow>("symptoms", q => q.OrderBy(s => s.Order), s => Says($"{s.NameNl}: {s.NoteNl}", $"{s.NameEn}: {s.NoteEn}")),
        CitedTable.Of<QuestionRow>("questions", q => q.OrderBy(s => s.Order), s => Says(s.QuestionNl, s.QuestionEn)),
        CitedTable.Of<FoodRow>("foods", q => q.OrderBy(f => f.Id), f => Says(f.NameNl, f.NameEn) with { FoodId = f.Id }),
        CitedTable.Of<PortionRow>("portions", q => q.OrderBy(p => p.FoodId).ThenBy(p => p.Order), p => Says(p.NameNl, p.NameEn) with { FoodId = p.FoodId }),
        CitedTable.Of<ExampleDayRow>("exampleDays", q => q.OrderBy(d => d.Order), d => Says(d.NameNl, d.NameEn)),
        CitedTable.Of<ArticleRow>("articles", q => q.OrderBy(a => a.Order), a => Says(a.AboutNl, a.AboutEn)),
        CitedTable.Of<ArticleAmountRow>("articleAmounts", q => q.OrderBy(a => a.Order), a => Says(a.ArticleId, a.ArticleId) with { Amount = a.Low, Stage = new LifeStage(new AgeBand(a.FromMonths, a.BelowMonths), a.Sex, a.State) }),
        CitedTable.Of<ArticleFoodNumberRow>("articleFoodNumbers", q => q.OrderBy(n => n.Order), n => Says(n.NameNl, n.NameEn) with { Amount = n.TablePerHundredGrams }),
        CitedTable.Of<StatementRow>("statements", q => q.OrderBy(s => s.Order), s => Says(s.ReasonNl, s.ReasonEn)),
        CitedTable.Of<HealthClaimRow>("healthClaims", q => q.OrderBy(c => c.Order), c => Says(c.TextNl, c.TextEn)),
        CitedTable.Of<DisagreementRow>("disagreements", q => q.OrderBy(d => d.Order), d => Says(d.TextNl, d.TextEn)),
        CitedTable.Of<PregnancyCautionRow>("pregnancyCautions", q => q.OrderBy(c => c.Id), c => Says(c.TextNl, c.TextEn) with { FoodId = c.Id }),
        CitedTable.Of<MealRow>("meals", q => q.OrderBy(m => m.Id), m => Says(m.NameNl, m.NameEn)),
    ];

    /// <summary>The tables.</summary>
    public static IReadOnlyList<CitedTable> All { get; } =
    [
        .. Described,
        .. typeof(CitedRow).Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(CitedRow)) && !Described.Any(d => d.RowType == t))
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => (CitedTable)OtherOf.MakeGenericMethod(t).Invoke(null, null)!),
    ];

    private static CitedTable Other<T>()
        where T : CitedRow => CitedTable.Of<T>($"{SourceUses.OtherTable}{typeof(T).Name}", q => q.OrderBy(r => r.Id), r => Says(TextOf(r, "Nl"), TextOf(r, "En")));

    // By the columns that say what a row is about; a row that has none is called by its key.
    private static string TextOf(CitedRow row, string language) =>
        TextColumns.Select(c => row.GetType().GetProperty(c + language)?.GetValue(row) as string).FirstOrDefault(t => !string.IsNullOrEmpty(t)) ?? row.Id;

    private static CitedStatement Says(string dutch, string english) => new("", new BilingualText(dutch, english), Later);
}

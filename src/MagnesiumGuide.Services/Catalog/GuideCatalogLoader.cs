using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Reads the catalog from the database.</summary>
public sealed class GuideCatalogLoader(GuideDbContext database)
{
    /// <summary>Reads all small tables as they are now.</summary>
    public async Task<GuideCatalog> LoadAsync(CancellationToken cancellationToken)
    {
        var values = await Rows<ReferenceValueRow>(cancellationToken);
        var amounts = await Rows<ArticleAmountRow>(cancellationToken);
        var foodNumbers = await Rows<ArticleFoodNumberRow>(cancellationToken);
        var parameters = await Rows<AbsorptionParameterRow>(cancellationToken);
        var goalForms = await Rows<GoalFormRow>(cancellationToken);
        return new GuideCatalog
        {
            Sources = (await RowsEverUsed<SourceRow>(cancellationToken)).Select(Source).ToDictionary(s => s.Id, StringComparer.Ordinal),
            FoodTables = (await RowsEverUsed<FoodTableRow>(cancellationToken))
                .ToDictionary(t => t.Id, t => new FoodTable(t.Id, t.Name, t.Edition, t.SourceId), StringComparer.Ordinal),
            FoodGroups = [.. (await Rows<FoodGroupRow>(cancellationToken)).OrderBy(g => g.Order).Select(g => new FoodGroup(g.Id, new(g.NameNl, g.NameEn)))],
            ReferenceSets = [.. (await Rows<ReferenceSetRow>(cancellationToken)).OrderBy(s => s.Order).Select(s => Set(s, values))],
            UpperLevels = [.. (await Rows<UpperLevelRow>(cancellationToken)).OrderBy(l => l.Order).Select(Level)],
            Forms = [.. (await Rows<FormRow>(cancellationToken)).OrderBy(f => f.Order).Select(Form)],
            FormProfiles = (await Rows<FormProfileRow>(cancellationToken)).Select(FormGuideMapping.Profile).ToDictionary(p => p.FormId, StringComparer.Ordinal),
            FormStudies = [.. (await Rows<FormStudyRow>(cancellationToken)).OrderBy(s => s.Order).Select(FormGuideMapping.Study)],
            Goals = [.. (await Rows<GoalRow>(cancellationToken)).OrderBy(g => g.Order).Select(g => FormGuideMapping.Goal(g, goalForms))],
            Modifiers = [.. (await Rows<ModifierRow>(cancellationToken)).OrderBy(m => m.Order).Select(Modifier)],
            Interactions = [.. (await Rows<InteractionRow>(cancellationToken)).OrderBy(i => i.Order).Select(Interaction)],
            ExampleDays = [.. (await Rows<ExampleDayRow>(cancellationToken)).OrderBy(d => d.Order).Select(ExampleDay)],
            Facts = [.. (await Rows<FactRow>(cancellationToken)).OrderBy(f => f.Order).Select(Fact)],
            Symptoms = [.. (await Rows<SymptomRow>(cancellationToken)).OrderBy(s => s.Order).Select(Symptom)],
            Questions = [.. (await Rows<QuestionRow>(cancellationToken)).OrderBy(q => q.Order).Select(Question)],
            Articles = [.. (await Rows<ArticleRow>(cancellationToken)).OrderBy(a => a.Order).Select(a => ArticleParts.Article(a, amounts, foodNumbers))],
            Statements = [.. (await Rows<StatementRow>(cancellationToken)).OrderBy(s => s.Order).Select(ArticleParts.Statement)],
            Claims = [.. (await Rows<HealthClaimRow>(cancellationToken)).OrderBy(c => c.Order).Select(ArticleParts.Claim)],
            Disagreements = [.. (await Rows<DisagreementRow>(cancellationToken)).OrderBy(d => d.Order).Select(ArticleParts.Disagreement)],
            Meals = [.. (await Rows<MealRow>(cancellationToken)).OrderBy(m => m.Id, StringComparer.Ordinal).Select(Meal).OfType<MealRecipe>()],
            Swaps = (await Rows<SwapRow>(cancellationToken)).Select(s => new SwapPair(s.FromId, s.ToId, CitationOf(s))).ToLookup(s => s.FromId, StringComparer.Ordinal),
            PregnancyCautions = (await Rows<PregnancyCautionRow>(cancellationToken))
                .ToDictionary(c => c.Id, c => new PregnancyCaution(c.Id, new BilingualText(c.TextNl, c.TextEn), CitationOf(c)), StringComparer.Ordinal),
            SeenNumbers = [.. (await Rows<SeenNumberRow>(cancellationToken)).OrderBy(n => n.Order).Select(SeenNumber)],
            Absorption = AbsorptionParameters.Model(parameters.ToDictionary(p => p.Id, p => p.Thousandths / 1000m, StringComparer.Ordinal)),
            AbsorptionCitation = CitationOf(parameters.First(p => string.Equals(p.Id, AbsorptionParameters.All[0], StringComparison.Ordinal))),
        };
    }

    private async Task<List<T>> Rows<T>(CancellationToken cancellationToken)
        where T : SeededRow => await database.Set<T>().AsNoTracking().Where(r => !r.IsRetired).ToListAsync(cancellationToken);

    // A retired food, or a row that was changed by hand, may still cite a source that vanished from seed-data.
    private async Task<List<T>> RowsEverUsed<T>(CancellationToken cancellationToken)
        where T : SeededRow => await database.Set<T>().AsNoTracking().ToListAsync(cancellationToken);

    internal static Citation CitationOf(CitedRow row) => new(row.SourceId, row.Locator, row.IsConfirmed);

    private static Source Source(SourceRow s) => new(
        s.Id, s.Kind, s.Title, s.Publisher, s.Year, s.Edition, s.Url, s.Licence, s.LicenceUrl,
        new BilingualText(s.AttributionNl, s.AttributionEn), s.Retrieved, s.IsConfirmed, new BilingualText(s.NoteNl, s.NoteEn));

    private static ReferenceSet Set(ReferenceSetRow s, List<ReferenceValueRow> values) => new(
        s.Id, s.Body, s.Country, s.Year, new BilingualText(s.NameNl, s.NameEn), s.IsSelectable, new BilingualText(s.NoteNl, s.NoteEn), CitationOf(s),
        [.. values.Where(v => string.Equals(v.SetId, s.Id, StringComparison.Ordinal)).OrderBy(v => v.Order).Select(Value)])
    {
        SupersededBy = s.SupersededBy,
    };

    private static ReferenceValue Value(ReferenceValueRow v) => new(
        v.Kind, new LifeStage(new AgeBand(v.FromMonths, v.BelowMonths), v.Sex, v.State), v.PerDay, v.Body, v.Year, v.Feeding,
        new BilingualText(v.NoteNl, v.NoteEn), CitationOf(v));

    private static UpperLevel Level(UpperLevelRow l) => new(
        l.Id, l.Body, l.Country, l.Year, new AgeBand(l.FromMonths, l.BelowMonths), l.PerDay, new BilingualText(l.CountsNl, l.CountsEn),
        new BilingualText(l.BasisNl, l.BasisEn), new BilingualText(l.NoteNl, l.NoteEn), l.IsUsed, CitationOf(l));

    private static SupplementForm Form(FormRow f) => new(
        f.Id, new BilingualText(f.NameNl, f.NameEn), f.Formula.Length == 0 ? null : ChemicalFormula.Parse(f.Formula), f.Group, f.Solubility,
        f.EuStatus, f.EvidenceGrade, f.VariantOf, f.IsPlainNameDefault, f.IsMedicine, new BilingualText(f.SearchNl, f.SearchEn),
        new BilingualText(f.NoteNl, f.NoteEn), CitationOf(f));

    private static Interaction Interaction(InteractionRow i) => new(
        i.Id, i.Kind, new BilingualText(i.NameNl, i.NameEn), new BilingualText(i.ExamplesNl, i.ExamplesEn), i.Search,
        new BilingualText(i.WhatNl, i.WhatEn), i.Direction, Hours(i.BeforeHours, i.BeforeHoursHigh), Hours(i.AfterHours, i.AfterHoursHigh),
        new BilingualText(i.SpacingNl, i.SpacingEn), i.Severity, i.Action, i.IsContraindication,
        i.EgfrBelow is { } below ? new EgfrBand(i.EgfrFrom, below) : null,
        i.Articles.Split(';', StringSplitOptions.RemoveEmptyEntries), CitationOf(i));

    private static HourRange? Hours(int? low, int? high) => low is { } from && high is { } to ? new HourRange(from, to) : null;

    private static ExampleDay ExampleDay(ExampleDayRow d) => new(d.Id, new BilingualText(d.NameNl, d.NameEn), d.Address, CitationOf(d));

    private static Fact Fact(FactRow f) =>
        new(f.Id, f.Topic, new BilingualText(f.TitleNl, f.TitleEn), new BilingualText(f.TextNl, f.TextEn), CitationOf(f));

    private static Symptom Symptom(SymptomRow s) => new(
        s.Id, s.Kind, s.Stage, s.Recognition, new BilingualText(s.NameNl, s.NameEn), new BilingualText(s.NoteNl, s.NoteEn), CitationOf(s));

    private static Question Question(QuestionRow q) => new(
        q.Id, q.Topic, new BilingualText(q.QuestionNl, q.QuestionEn), new BilingualText(q.AnswerNl, q.AnswerEn), q.Page, CitationOf(q));
    // A meal of which a line cannot be read, after a change by hand, is no meal: without that line it would be another.
    private static MealRecipe? Meal(MealRow m)
    {
        var foods = MealWords.Read(m.Foods).ToList();
        return foods.All(f => f.Grams is not null)
            ? new MealRecipe(m.Id, m.Kind, new BilingualText(m.NameNl, m.NameEn), [.. foods.Select(f => (f.FoodId, f.Grams!.Value))], CitationOf(m))
            : null;
    }
    private static SeenNumber SeenNumber(SeenNumberRow n) => new(
        n.Id, SeenAmount.Read(n.Amounts) ?? [], n.Generation, n.SetId, n.IsCommon, new BilingualText(n.TextNl, n.TextEn), CitationOf(n));

    private static Modifier Modifier(ModifierRow m) => new(
        m.Id, m.Topic, m.Recognition, m.IsRiskGroup, new BilingualText(m.TextNl, m.TextEn), CitationOf(m));
}

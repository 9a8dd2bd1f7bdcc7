using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>All of seed-data, read and not yet loaded.</summary>
internal sealed class SeedData
{
    public required List<SeedRow<SourceRow>> Sources { get; init; }
    public required List<SeedRow<FoodTableRow>> FoodTables { get; init; }
    public required List<SeedRow<FoodGroupRow>> FoodGroups { get; init; }
    public required List<SeedRow<FoodRow>> Foods { get; init; }
    public required List<SeedRow<FoodValueRow>> FoodValues { get; init; }
    public required List<SeedRow<PortionRow>> Portions { get; init; }
    public required List<SeedRow<ReferenceSetRow>> ReferenceSets { get; init; }
    public required List<SeedRow<ReferenceValueRow>> ReferenceValues { get; init; }
    public required List<SeedRow<UpperLevelRow>> UpperLevels { get; init; }
    public required List<SeedRow<ModifierRow>> Modifiers { get; init; }
    public required List<SeedRow<AbsorptionParameterRow>> AbsorptionParameters { get; init; }
    public required List<SeedRow<FormRow>> Forms { get; init; }
    public required List<SeedRow<FormProfileRow>> FormProfiles { get; init; }
    public required List<SeedRow<FormStudyRow>> FormStudies { get; init; }
    public required List<SeedRow<GoalRow>> Goals { get; init; }
    public required List<SeedRow<GoalFormRow>> GoalForms { get; init; }
    public required List<SeedRow<InteractionRow>> Interactions { get; init; }
    public required List<SeedRow<ExampleDayRow>> ExampleDays { get; init; }
    public required List<SeedRow<ArticleRow>> Articles { get; init; }
    public required List<SeedRow<ArticleAmountRow>> ArticleAmounts { get; init; }
    public required List<SeedRow<ArticleFoodNumberRow>> ArticleFoodNumbers { get; init; }
    public required List<SeedRow<StatementRow>> Statements { get; init; }
    public required List<SeedRow<HealthClaimRow>> Claims { get; init; }
    public required List<SeedRow<DisagreementRow>> Disagreements { get; init; }
    public required List<SeedRow<MealRow>> Meals { get; init; }
    public required List<SeedRow<SwapRow>> Swaps { get; init; }
    public required List<SeedRow<PregnancyCautionRow>> PregnancyCautions { get; init; }
    public required List<SeedRow<SeenNumberRow>> SeenNumbers { get; init; }

    public required List<SeedRow<FactRow>> Facts { get; init; }
    public required List<SeedRow<SymptomRow>> Symptoms { get; init; }
    public required List<SeedRow<QuestionRow>> Questions { get; init; }

    /// <summary>Every row that cites a source.</summary>
    public IEnumerable<SeedRow<CitedRow>> Cited() =>
    [
        .. Up(Foods), .. Up(FoodValues), .. Up(Portions), .. Up(ReferenceSets), .. Up(ReferenceValues),
        .. Up(UpperLevels), .. Up(Modifiers), .. Up(AbsorptionParameters), .. Up(Forms),
        .. Up(Interactions),
        .. Up(ExampleDays),
        .. Up(FormProfiles), .. Up(FormStudies), .. Up(Goals), .. Up(GoalForms),
        .. Up(Facts), .. Up(Symptoms), .. Up(Questions),
        .. Up(Articles), .. Up(ArticleAmounts), .. Up(ArticleFoodNumbers), .. Up(Statements), .. Up(Claims), .. Up(Disagreements),
        .. Up(Meals),
        .. Up(Swaps),
        .. Up(PregnancyCautions),
        .. Up(SeenNumbers),
    ];

    private static IEnumerable<SeedRow<CitedRow>> Up<T>(IEnumerable<SeedRow<T>> rows)
        where T : CitedRow => rows.Select(r => new SeedRow<CitedRow>(r.Value, r.File, r.Line));
}

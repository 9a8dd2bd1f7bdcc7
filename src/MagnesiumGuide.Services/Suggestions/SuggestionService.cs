using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>Says what could be eaten differently, from the same assessment that the answer is.</summary>
public sealed class SuggestionService(SuggestibleFoods suggestible, FoodLookup lookup, GuideCatalogHolder catalog)
{
    /// <summary>Plans and swaps for a day.</summary>
    /// <param name="day">The day, assessed.</param>
    /// <param name="wishes">What the person does and doesn't eat.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<DaySuggestions> ForAsync(IntakeAssessment day, FoodWishes wishes, CancellationToken cancellationToken)
    {
        var gap = Gap.Of(day);
        if (gap is null || gap.Amount <= Milligrams.Zero)
        {
            return new DaySuggestions(gap, [], [], new Dictionary<string, Food>(StringComparer.Ordinal), []);
        }

        var foods = await suggestible.AllAsync(cancellationToken);
        var fitting = Fitting(wishes, day.Person);
        var plans = GapCloser.Close(gap.Amount, PlanFoods.For(foods, day.Person!, fitting, Eaten(day)));
        var swaps = await SwapsAsync(day, fitting, cancellationToken);
        var used = plans.SelectMany(p => p.Items).Select(i => i.Food.Id).ToHashSet(StringComparer.Ordinal);
        var byId = foods.Where(f => used.Contains(f.Id)).ToDictionary(f => f.Id, StringComparer.Ordinal);
        var sources = byId.Values.Concat(swaps.SelectMany(s => new[] { s.From, s.To })).Select(f => f.Preferred!.Citation.SourceId);
        return new DaySuggestions(gap, plans, swaps, byId, [.. sources.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The richest foods, the richest first.</summary>
    public async Task<IReadOnlyList<RichFood>> RichestAsync(Per per, FoodWishes wishes, int most, Person? person, CancellationToken cancellationToken) =>
        [.. RichestFoods.Of(await suggestible.AllAsync(cancellationToken), per, Fitting(wishes, person), person).Take(most)];

    // What is advised against in pregnancy is not offered, whatever somebody likes.
    private FoodWishes Fitting(FoodWishes wishes, Person? person) => person?.State == PhysiologicalState.Pregnant
        ? wishes with { WithoutFoods = wishes.WithoutFoods.Union(catalog.Current.PregnancyCautions.Keys, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal) }
        : wishes;

    private async Task<IReadOnlyList<Swap>> SwapsAsync(IntakeAssessment day, FoodWishes wishes, CancellationToken cancellationToken)
    {
        var pairs = catalog.Current.Swaps;
        var eaten = day.Lines.Select(l => l.Line).OfType<IntakeLine.Food>().Select(l => l.FoodId).ToHashSet(StringComparer.Ordinal);
        var foods = await lookup.ByIdAsync([.. eaten.Union(eaten.SelectMany(id => pairs[id]).Select(p => p.ToId), StringComparer.Ordinal)], cancellationToken);
        return Swaps.For(day, day.Person!, pairs, foods, wishes);
    }

    private static Dictionary<string, Grams> Eaten(IntakeAssessment day) => day.Lines.Select(l => l.Line)
        .OfType<IntakeLine.Food>()
        .GroupBy(l => l.FoodId, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => Grams.Of(g.Sum(l => l.Grams.Value)), StringComparer.Ordinal);
}

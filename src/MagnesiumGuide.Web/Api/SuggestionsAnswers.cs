using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Suggestions;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>A day to suggest something for; it is read as a day to assess is.</summary>
public sealed record SuggestionsQuestion(
    PersonQuestion? Person, IReadOnlyList<LineQuestion?>? Lines, string? ReferenceSet = null, Diet? Diet = null,
    IReadOnlyList<string?>? Exclude = null, int? Most = null);

/// <summary>So many portions of a food.</summary>
public sealed record PlanItemAnswer(
    string Food, string Name, string Portion, int Count, decimal Grams, decimal MagnesiumMg, decimal Kcal, SourceAnswer Source);

/// <summary>Foods that together close the difference.</summary>
public sealed record PlanAnswer(IReadOnlyList<PlanItemAnswer> Items, decimal MagnesiumMg, decimal Kcal, bool ClosesGap, bool ClosesGapAtLowestTable);

/// <summary>A line with another food in it, the same grams; the change in energy is null when it is not known.</summary>
public sealed record SwapAnswer(int Line, string From, string To, string Name, decimal AddsMg, decimal? Kcal, SourceAnswer Source);

/// <summary>What could be eaten differently. The gap is at most so large when a part of the day is not known.</summary>
public sealed record SuggestionsAnswer(
    decimal? GapMg, bool GapIsAtMost, IReadOnlyList<PlanAnswer> Plans, IReadOnlyList<SwapAnswer> Swaps, IReadOnlyList<string> Attributions)
{
    public static SuggestionsAnswer Of(DaySuggestions found, int most, GuideCatalog catalog) => new(
        ApiNumbers.Mg(found.Gap?.Amount), found.Gap?.IsAtMost ?? false,
        [.. found.Plans.Take(most).Select(p => Plan(p, found))],
        [.. found.Swaps.Select(Swap)],
        FoodsApi.Attributions(catalog, found.SourceIds));

    private static PlanAnswer Plan(FoodPlan plan, DaySuggestions found) => new(
        [.. plan.Items.Select(i => Item(i, found))], ApiNumbers.Mg(plan.Magnesium), Kcal(plan.Kcal),
        plan.Magnesium >= found.Gap!.Amount, plan.ClosesAtLowestTable);

    private static PlanItemAnswer Item(PlanItem item, DaySuggestions found)
    {
        var food = found.Foods[item.Food.Id];
        return new PlanItemAnswer(
            food.Id, food.Name.In(Language.Current.Id), food.Portions[0].Name.Nl, item.Count, ApiNumbers.Plain(item.Grams.Value),
            ApiNumbers.Mg(item.Magnesium), Kcal(item.Kcal), SourceAnswer.Of(food.Preferred!.Citation));
    }

    private static SwapAnswer Swap(Swap swap) => new(
        swap.Line, swap.From.Id, swap.To.Id, swap.To.Name.In(Language.Current.Id), ApiNumbers.Mg(swap.Adds),
        swap.Kcal is { } kcal ? Kcal(kcal) : null, SourceAnswer.Of(swap.To.Preferred!.Citation));

    private static decimal Kcal(decimal kcal) => ApiNumbers.Plain(Math.Round(kcal, 1, MidpointRounding.AwayFromZero));
}

using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>Composes week menus from the meals that ship.</summary>
public sealed class WeekMenuService(MealCatalog meals, GuideCatalogHolder catalog)
{
    /// <summary>A menu, or the wishes that are in its way.</summary>
    public async Task<WeekMenuOutcome> ComposeAsync(WeekMenuRequest request, CancellationToken cancellationToken)
    {
        var references = References(request, null);
        if (references.Count == 0)
        {
            return new WeekMenuOutcome(null, [], [], []);
        }

        // Of two columns the higher: the menu then reaches both.
        var reference = references.Max(c => c.Reference.PerDay);
        var all = (await meals.AllAsync(cancellationToken)).Where(m => Suits(m, request.Person)).ToList();
        var question = new WeekMenuQuestion([.. all.Where(m => m.Fits(request.Wishes))], reference, request.Snacks);
        return WeekMenuComposer.Compose(question, request.Seed, request.Rerolls) is { } menu
            ? new WeekMenuOutcome(menu, References(request, menu), [], SourcesOf(menu))
            : new WeekMenuOutcome(null, references, WeekMenuObstacles.Find(all, request.Wishes, reference, request.Snacks, request.Seed), []);
    }

    /// <summary>The foods that the meals are made of, to choose what is not liked from.</summary>
    public async Task<IReadOnlyList<Food>> FoodsAsync(CancellationToken cancellationToken) =>
        [.. (await meals.AllAsync(cancellationToken)).SelectMany(m => m.Parts).Select(p => p.Food).DistinctBy(f => f.Id, StringComparer.Ordinal)];

    // A food that is advised against in pregnancy stands in no menu for somebody who is pregnant.
    private bool Suits(Meal meal, Person person) =>
        person.State != PhysiologicalState.Pregnant || !meal.Parts.Any(p => catalog.Current.PregnancyCautions.ContainsKey(p.Food.Id));

    private static List<Comparison> References(WeekMenuRequest request, WeekMenu? menu)
    {
        var all = Comparison.All(request.Set, request.Person, menu?.Mean);
        return [.. all.TakeWhile(c => c.Reference.Kind == all[0].Reference.Kind)];
    }

    private static List<string> SourcesOf(WeekMenu menu) =>
    [
        .. menu.Shopping
            .SelectMany(p => p.Food.Values.Where(v => v.IsPreferred || (p.Food.Preferred?.EnergyKcal is null && v.EnergyKcal is not null)))
            .Select(v => v.Citation.SourceId)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}

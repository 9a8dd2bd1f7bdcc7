using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Seeding;
using MagnesiumGuide.Services.Suggestions;

namespace MagnesiumGuide.Services.Tests.Suggestions;

/// <summary>The meals that ship, and what a start refuses.</summary>
public sealed class MealCatalogTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();
    private readonly string folder = Directory.CreateTempSubdirectory("guide-meals-").FullName;

    public ValueTask InitializeAsync()
    {
        foreach (var file in Directory.GetFiles(SeedFolder.Shipped, "*.csv"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task All_ShippedMeals_AreManyOfEachKind()
    {
        var meals = await StartAsync();

        meals.Should().HaveCountGreaterThanOrEqualTo(72).And.HaveCount(database.Catalog.Meals.Count);
        Enum.GetValues<MealKind>().Should().OnlyContain(kind => meals.Count(m => m.Kind == kind) >= 15);
        meals.Count(m => m.Kind == MealKind.Dinner).Should().BeGreaterThanOrEqualTo(21);
        meals.Should().OnlyContain(m => m.Name.Nl.Length > 0 && m.Name.En.Length > 0 && m.Parts.Count > 0);
        meals.Select(m => m.Name.Nl).Should().OnlyHaveUniqueItems();
        meals.Select(m => m.Name.En).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task All_ShippedMeals_LeaveAWeekOfDinnersForEveryDietAndEachThingLeftOut()
    {
        var dinners = (await StartAsync()).Where(m => m.Kind == MealKind.Dinner).ToList();

        dinners.Count(m => m.Diet.IsVegan).Should().BeGreaterThanOrEqualTo(14);
        Enum.GetValues<Allergen>().Should().OnlyContain(a => dinners.Count(m => !m.Diet.Contains.Contains(a)) >= 21);
    }

    [Fact]
    public async Task All_FlagsAndAmountsOfAMeal_FollowFromItsFoods()
    {
        var porridge = (await StartAsync()).Single(m => m.Id == "havermout-banaan");

        // 50 g of oats at 138 mg, 250 g of milk at 12.1 mg and 130 g of banana at 28 mg per 100 g; 379, 47 and 90 kcal.
        porridge.Magnesium.Value.Should().Be(69m + 30.25m + 36.4m);
        porridge.EnergyKcal.Should().Be(189.5m + 117.5m + 117m);
        porridge.Diet.IsVegan.Should().BeFalse();
        porridge.Diet.IsVegetarian.Should().BeTrue();
        porridge.Diet.Contains.Should().BeEquivalentTo([Allergen.Gluten, Allergen.Dairy]);
    }

    [Fact]
    public async Task All_NothingForWhichAPregnantReaderIsWarned_IsInAMeal()
    {
        string[] words = ["rauwe-ham", "filet-americain", "tartaar", "ossenworst", "lever", "pate", "gerookt", "haring", "tonijn", "sushi", "surimi", "brie", "camembert", "roquefort", "wijn", "bier"];

        (await StartAsync()).SelectMany(m => m.Parts).Select(p => p.Food).Should()
            .OnlyContain(f => !words.Any(w => f.Id.Contains(w, StringComparison.Ordinal)) && !f.Diet.Contains.Contains(Allergen.Alcohol));
    }

    [Fact]
    public async Task All_WithoutTheFileOfNevo_LosesNoMeal()
    {
        File.Delete(Path.Combine(folder, "food-values-nevo.csv"));

        (await StartAsync()).Should().HaveCount(database.Catalog.Meals.Count);
    }

    [Theory]
    [InlineData("bestaat-niet~50", "food 'bestaat-niet' is not known")]
    [InlineData("appel~0", "'appel' is not food~grams")]
    [InlineData("appel~601", "'appel' is not food~grams")]
    [InlineData("appel~1.5", "'appel' is not food~grams")]
    [InlineData("appel", "'appel' is not food~grams")]
    [InlineData("appel~50;appel~60", "food 'appel' stands in it twice")]
    [InlineData("koffie~150", "food 'koffie' has no known magnesium or no known energy")]
    public async Task Start_AMealThatCannotBeCounted_SaysWhyAndLoadsNothing(string foods, string fault)
    {
        await File.AppendAllTextAsync(Path.Combine(folder, "meals.csv"), $"nieuw,snack,Nieuw,New,{foods},guide-editorial,here,1\n", TestContext.Current.CancellationToken);

        var start = await FluentActions.Awaiting(StartAsync).Should().ThrowAsync<SeedFaultException>();

        start.Which.Faults.Should().Contain(f => f.File == "meals.csv" && f.Message.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_AMealWhoseFoodLostItsValueHere_IsLeftOutAndNeverCountsAsZero()
    {
        await database.StartAsync(folder);
        await database.Change(d =>
        {
            foreach (var value in d.FoodValues.Where(v => v.FoodId == "spruitjes-gekookt" && v.IsPreferred))
            {
                (value.Magnesium, value.Status, value.IsChangedByHand) = (null, ValueStatus.Missing, true);
            }

            return Task.CompletedTask;
        });

        (await AllAsync()).Should().HaveCount(database.Catalog.Meals.Count - 1).And.NotContain(m => m.Id == "varkenshaas-spruitjes");
    }

    private async Task<IReadOnlyList<Meal>> StartAsync()
    {
        await database.StartAsync(folder);
        return await AllAsync();
    }

    private Task<IReadOnlyList<Meal>> AllAsync() => database.With<MealCatalog, IReadOnlyList<Meal>>(c => c.AllAsync(TestContext.Current.CancellationToken));
}

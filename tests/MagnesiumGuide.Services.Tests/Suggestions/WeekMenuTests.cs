using System.Diagnostics;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Suggestions;

namespace MagnesiumGuide.Services.Tests.Suggestions;

/// <summary>Week menus from the meals that ship: what is promised of every menu, over many seeds and wishes.</summary>
public sealed class WeekMenuTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const int Seeds = 200;

    /// <summary>EFSA 2015 and Gezondheidsraad 2018: 350 mg for men, 300 mg for women.</summary>
    private static readonly Milligrams Man = Milligrams.Of(350);
    private static readonly Milligrams Woman = Milligrams.Of(300);

    private readonly GuideDatabase database = fixture.Database;

    public static TheoryData<string, string> Diets => new()
    {
        { "", "" }, { "vegetarian", "" }, { "vegan", "" }, { "", "gluten" }, { "", "dairy" }, { "", "nuts;peanut;sesame" },
        { "", "fish;crustacean" }, { "", "egg" }, { "", "soy" }, { "vegan", "gluten" }, { "vegan", "soy" }, { "vegan", "nuts;peanut" },
        { "vegan", "gluten;soy;nuts;peanut;sesame;celery" }, { "vegetarian", "gluten;dairy" }, { "vegetarian", "nuts;egg" },
    };

    [Theory]
    [MemberData(nameof(Diets))]
    public async Task Compose_ManySeeds_KeepsEveryPromise(string diet, string without)
    {
        var wishes = Wishes(diet, without);
        foreach (var reference in new[] { Man, Woman })
        {
            var question = new WeekMenuQuestion(await MealsAsync(wishes), reference, 2);
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var menu = WeekMenuComposer.Compose(question, seed, []);

                (menu is not null).Should().BeTrue("seed {0} has a menu", seed);
                Faults(menu!, reference, wishes, WeekMenuRules.Energy(2)).Should().BeEmpty("seed {0} keeps to the rules", seed);
            }
        }
    }

    [Theory]
    [InlineData(1, 1500, 2000)]
    [InlineData(2, 1700, 2200)]
    [InlineData(3, 1900, 2400)]
    public async Task Compose_EachNumberOfSnacks_HasAMenuWithinItsEnergy(int snacks, int least, int most)
    {
        // 420 mg is the highest reference value for an adult in a set that can be chosen: IOM 1997, men from 31 years.
        var highest = Milligrams.Of(420);
        var question = new WeekMenuQuestion(await MealsAsync(FoodWishes.None), highest, snacks);
        for (var seed = 0; seed < 50; seed++)
        {
            var menu = WeekMenuComposer.Compose(question, seed, [])!;

            Faults(menu, highest, FoodWishes.None, new EnergySpan(least, most)).Should().BeEmpty("seed {0} keeps to the rules", seed);
            menu.Days.Should().OnlyContain(d => d.Snacks.Count == snacks);
        }
    }

    [Theory]
    [MemberData(nameof(Diets))]
    public async Task Compose_AnotherProposalForADay_LeavesTheOtherSixAsTheyAre(string diet, string without)
    {
        var wishes = Wishes(diet, without);
        var question = new WeekMenuQuestion(await MealsAsync(wishes), Man, 2);
        for (var seed = 1; seed <= 20; seed++)
        {
            List<int> rerolls = [];
            var before = WeekMenuComposer.Compose(question, seed, rerolls)!;
            foreach (var day in new[] { 1, 1, 4, 6, 0, 1, 3 })
            {
                rerolls.Add(day);
                var after = WeekMenuComposer.Compose(question, seed, rerolls)!;

                after.IsUnchanged.Should().BeFalse();
                Texts(after).Where((_, i) => i != day).Should().Equal(Texts(before).Where((_, i) => i != day));
                Texts(after)[day].Should().NotBe(Texts(before)[day]);
                Faults(after, Man, wishes, WeekMenuRules.Energy(2)).Should().BeEmpty();
                before = after;
            }
        }
    }

    [Fact]
    public async Task Compose_OrdinaryWishes_AnotherProposalHasOtherMealsAllDay()
    {
        var question = new WeekMenuQuestion(await MealsAsync(FoodWishes.None), Man, 2);
        for (var seed = 0; seed < 50; seed++)
        {
            var before = WeekMenuComposer.Compose(question, seed, [])!.Days[2];
            var after = WeekMenuComposer.Compose(question, seed, [2])!.Days[2];

            after.Meals.Select(m => m.Id).Should().NotIntersectWith(before.Meals.Select(m => m.Id));
        }
    }

    [Fact]
    public async Task Compose_SameQuestionTwice_GivesTheSameMenuAndAnotherSeedAnother()
    {
        var meals = await MealsAsync(FoodWishes.None);
        var question = new WeekMenuQuestion(meals, Man, 2);
        var turned = new WeekMenuQuestion([.. meals.Reverse()], Man, 2);

        Texts(WeekMenuComposer.Compose(question, 4711, [2, 5])!).Should().Equal(Texts(WeekMenuComposer.Compose(turned, 4711, [2, 5])!));
        Enumerable.Range(0, 50).Select(seed => string.Join('|', Texts(WeekMenuComposer.Compose(question, seed, [])!))).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Compose_SeedsInARow_AreSpeedy()
    {
        var question = new WeekMenuQuestion(await MealsAsync(Wishes("vegan", "gluten")), Man, 2);
        WeekMenuComposer.Compose(question, 0, []);
        var times = Enumerable.Range(1, 40).Select(seed =>
        {
            var start = Stopwatch.GetTimestamp();
            WeekMenuComposer.Compose(question, seed, []);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"quickest {times[0]:0.00} ms, median {times[20]:0.00} ms");
        times[0].Should().BeLessThan(20, "that is the quickest of 40 menus: a busy machine does not decide");
    }

    [Fact]
    public async Task Find_DietThatLeavesTooFewDinners_NamesTheDiet()
    {
        var noLegumes = (await AllAsync()).Where(m => !m.Diet.IsVegan || m.Kind != MealKind.Dinner || m.Id.StartsWith("linzen", StringComparison.Ordinal)).ToList();

        WeekMenuObstacles.Find(noLegumes, Wishes("vegan", "nuts"), Man, 2, 1).Should().Equal(new WishInTheWay.Diet(Diet.Vegan));
    }

    [Fact]
    public async Task Find_AllergenThatIsInEverything_NamesTheAllergenAndNotTheFood()
    {
        var all = await AllAsync();
        var onlyWithGluten = all.Where(m => m.Kind != MealKind.Breakfast || m.Diet.Contains.Contains(Allergen.Gluten)).ToList();
        var wishes = new FoodWishes { Without = new HashSet<Allergen> { Allergen.Gluten }, WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "spruitjes-gekookt" } };

        WeekMenuObstacles.Find(onlyWithGluten, wishes, Man, 2, 1).Should().Equal(new WishInTheWay.Without(Allergen.Gluten));
    }

    [Fact]
    public async Task Find_FoodThatIsInEverything_NamesTheFood()
    {
        var all = await AllAsync();
        var onlyWithBread = all.Where(m => m.Kind != MealKind.Lunch || m.Parts.Any(p => p.Food.Id == "brood-volkoren")).ToList();
        var wishes = new FoodWishes { WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "brood-volkoren", "zuurkool" } };

        WeekMenuObstacles.Find(onlyWithBread, wishes, Woman, 2, 1).Should().Equal(new WishInTheWay.WithoutFood("brood-volkoren"));
    }

    [Fact]
    public async Task Find_TwoWishesThatEachAreEnough_NamesNone()
    {
        var all = await AllAsync();
        var few = all.Where(m => m.Kind != MealKind.Breakfast || (m.Diet.Contains.Contains(Allergen.Gluten) && m.Diet.Contains.Contains(Allergen.Dairy))).ToList();

        WeekMenuObstacles.Find(few, Wishes("", "gluten;dairy"), Man, 2, 1).Should().BeEmpty();
    }

    [Fact]
    public async Task Find_TooFewSnacksForThreeADay_NamesTheNumberOfSnacks()
    {
        // Five snacks, each at most three times, are 15: enough for one or two a day and not for the 21 of three a day.
        string[] five = ["banaan", "popcorn", "vijgen", "edamame", "warme-cacao"];
        var meals = (await AllAsync()).Where(m => m.Kind != MealKind.Snack || five.Contains(m.Id)).ToList();

        WeekMenuObstacles.Find(meals, FoodWishes.None, Man, 3, 1).Should().Equal(new WishInTheWay.Snacks(1));
    }

    [Fact]
    public async Task Compose_Pregnant_HoldsNothingThatIsThenAdvisedAgainst()
    {
        // Named by hand from the advice: sardines and shrimps stand in meals of ours.
        string[] against = ["sardines", "garnalen-roze"];
        var pregnant = new List<string>();
        var others = new List<string>();
        for (var seed = 1; seed <= 40; seed++)
        {
            pregnant.AddRange(await FoodsForAsync(PhysiologicalState.Pregnant, seed));
            others.AddRange(await FoodsForAsync(PhysiologicalState.None, seed));
        }

        others.Should().Contain(against);
        pregnant.Should().NotBeEmpty().And.NotIntersectWith(against);
    }

    private async Task<IEnumerable<string>> FoodsForAsync(PhysiologicalState state, int seed)
    {
        var set = database.Catalog.SelectableSet("gezondheidsraad")!;
        var request = new WeekMenuRequest(new Person(34 * 12, Sex.Female, state), set, FoodWishes.None, 2, seed, []);
        var outcome = await database.With<WeekMenuService, WeekMenuOutcome>(s => s.ComposeAsync(request, TestContext.Current.CancellationToken));
        return outcome.Menu!.Shopping.Select(p => p.Food.Id);
    }

    private static FoodWishes Wishes(string diet, string without) => new()
    {
        Diet = diet.Length == 0 ? null : Enum.Parse<Diet>(diet, ignoreCase: true),
        Without = without.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(w => Enum.Parse<Allergen>(w, ignoreCase: true)).ToHashSet(),
    };

    /// <summary>Everything that is wrong with a menu, worked out anew from its foods.</summary>
    private static IEnumerable<string> Faults(WeekMenu menu, Milligrams reference, FoodWishes wishes, EnergySpan energy)
    {
        var parts = menu.Days.SelectMany(d => d.Meals).SelectMany(m => m.Parts).ToList();
        if (menu.Days.Count != 7)
        {
            yield return "not seven days";
        }

        var total = parts.Sum(p => p.Food.Preferred!.Content.PerHundredGrams!.Value.Value * p.Grams.Value / 100m);
        if (total / 7m < reference.Value - 0.001m)
        {
            yield return $"mean {total / 7m} mg";
        }

        foreach (var day in menu.Days)
        {
            var kcal = day.Meals.SelectMany(m => m.Parts).Sum(p => (p.Food.Preferred!.EnergyKcal ?? p.Food.Values.First(v => v.EnergyKcal is not null).EnergyKcal!.Value) * p.Grams.Value / 100m);
            if (kcal < energy.LeastKcal || kcal > energy.MostKcal)
            {
                yield return $"a day of {kcal} kcal";
            }

            if (day.Snacks.Select(s => s.Id).Distinct(StringComparer.Ordinal).Count() < day.Snacks.Count)
            {
                yield return "the same snack twice a day";
            }
        }

        if (menu.Days.Select(d => d.Dinner.Id).Distinct(StringComparer.Ordinal).Count() < 7)
        {
            yield return "a dinner twice";
        }

        foreach (var often in parts.GroupBy(p => p.Food.Id, StringComparer.Ordinal).Where(g => g.Count() > 3 && !MayReturn(g.First().Food)))
        {
            yield return $"{often.Key} {often.Count()} times";
        }

        if (parts.Select(p => p.Food.Id).Distinct(StringComparer.Ordinal).Count() < 25)
        {
            yield return "fewer than 25 foods";
        }

        foreach (var wrong in parts.Where(p => !Suits(p.Food, wishes)))
        {
            yield return $"{wrong.Food.Id} is not wanted";
        }
    }

    // Bread, milk and what is drunk in its place, oil and fat, drinks.
    private static bool MayReturn(Food food) =>
        food.GroupId is "bread" or "fats-oils" or "non-alcoholic-drinks" || food.Id.StartsWith("melk-", StringComparison.Ordinal)
        || food.Id is "karnemelk" || food.Id.EndsWith("drink", StringComparison.Ordinal);

    private static bool Suits(Food food, FoodWishes wishes) =>
        (wishes.Diet != Diet.Vegan || food.Diet.IsVegan) && (wishes.Diet != Diet.Vegetarian || food.Diet.IsVegetarian)
        && !food.Diet.Contains.Intersect(wishes.Without).Any();

    private static List<string> Texts(WeekMenu menu) => [.. menu.Days.Select(d => string.Join(' ', d.Meals.Select(m => m.Id)))];

    private Task<IReadOnlyList<Meal>> AllAsync() => database.With<MealCatalog, IReadOnlyList<Meal>>(c => c.AllAsync(TestContext.Current.CancellationToken));

    private async Task<IReadOnlyList<Meal>> MealsAsync(FoodWishes wishes) => [.. (await AllAsync()).Where(m => m.Fits(wishes))];
}

using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Seeding;
using MagnesiumGuide.Services.Suggestions;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>The foods that can take each other's place: what ships, and what a start refuses.</summary>
public sealed class SwapSeedTests(TemplateDatabase template) : IAsyncDisposable
{
    private readonly GuideDatabase database = template.Copy();

    [Fact]
    public async Task Shipped_EverySwap_AddsMagnesiumAndIsAFoodThatPeopleEat()
    {
        await database.StartAsync(SeedFolder.Shipped);
        var pairs = database.Catalog.Swaps.SelectMany(s => s).ToList();
        var foods = await database.With<FoodLookup, IReadOnlyDictionary<string, Food>>(
            l => l.ByIdAsync([.. pairs.SelectMany(p => new[] { p.FromId, p.ToId }).Distinct(StringComparer.Ordinal)], TestContext.Current.CancellationToken));

        pairs.Should().HaveCountGreaterThanOrEqualTo(40).And.OnlyContain(p => p.Citation.SourceId == "guide-editorial");
        foreach (var pair in pairs)
        {
            var (from, to) = (foods[pair.FromId], foods[pair.ToId]);
            to.Content.PerHundredGrams!.Value.Micrograms.Should().BeGreaterThan(from.Content.PerHundredGrams!.Value.Micrograms, "{0} takes the place of {1}", to.Id, from.Id);
            to.MaxPortions.Should().BePositive(to.Id);
        }
    }

    [Fact]
    public async Task Suggestible_ShippedFoods_AreThoseWithAPortionAValueAndAnEnergy()
    {
        await database.StartAsync(SeedFolder.Shipped);

        var foods = await database.With<SuggestibleFoods, IReadOnlyList<Food>>(s => s.AllAsync(TestContext.Current.CancellationToken));

        foods.Should().HaveCountGreaterThan(600).And.OnlyContain(f =>
            f.Portions.Count > 0 && f.MaxPortions > 0 && f.Content.PerHundredGrams != null && f.Preferred!.EnergyKcal != null && !f.IsRetired);
        foods.Select(f => f.Id).Should().NotContain(["rijst-wit-rauw", "cornflakes"], "raw rice is not eaten, and the energy of cornflakes is not known");
    }

    [Fact]
    public async Task Suggestible_FoodRetired_IsOfferedNoMore()
    {
        await database.StartAsync(SeedFolder.Shipped);
        (await database.With<SuggestibleFoods, IReadOnlyList<Food>>(s => s.AllAsync(TestContext.Current.CancellationToken))).Should().NotBeEmpty();
        using var seeds = SeedFolder.Copy();
        seeds.RemoveFood("kappertjes");
        await database.StartAsync(seeds.Folder);

        var foods = await database.With<SuggestibleFoods, IReadOnlyList<Food>>(s => s.AllAsync(TestContext.Current.CancellationToken));

        foods.Select(f => f.Id).Should().NotContain("kappertjes");
    }

    [Theory]
    [InlineData("appel,bestaat-niet", "food 'bestaat-niet' is not known")]
    [InlineData("bestaat-niet,appel", "food 'bestaat-niet' is not known")]
    [InlineData("banaan,appel", "adds no magnesium")]
    [InlineData("appel,banaan", "stands here a second time")]
    public async Task Start_ASwapThatCannotBe_SaysWhichAndLoadsNothing(string swap, string fault)
    {
        using var seeds = SeedFolder.Copy();
        await File.AppendAllTextAsync(seeds.PathOf("swaps.csv"), swap + ",guide-editorial,here,1\n", TestContext.Current.CancellationToken);

        var start = await FluentActions.Awaiting(() => database.StartAsync(seeds.Folder)).Should().ThrowAsync<SeedFaultException>();

        start.Which.Faults.Should().ContainSingle().Which.ToString().Should().StartWith("swaps.csv:").And.Contain(fault);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

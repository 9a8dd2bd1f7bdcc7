using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Tests.Foods;

public sealed class FoodLookupTests(TemplateDatabase template) : IAsyncDisposable
{
    private const string Potatoes = "aardappelen-gekookt";

    private readonly GuideDatabase database = template.Copy();

    [Fact]
    public async Task ById_FoodOfSeveralTables_GivesThePreferredValueFirstAndThePublishedNumbers()
    {
        var food = (await ById(Potatoes))[Potatoes];

        food.Values.Select(v => (v.TableId, v.Content.PerHundredGrams!.Value.Value)).Should().Equal(("usda-sr", 20), ("ciqual-2020", 17));
        food.Preferred!.TableId.Should().Be("usda-sr");
        food.Portions.Select(p => (p.Name.Nl, p.Grams.Value)).Should().Equal(("stuk", 70), ("opscheplepel", 70), ("portie", 200));
    }

    [Fact]
    public async Task ById_IdThatNobodyKnows_IsLeftOut() =>
        (await ById(Potatoes, "nergens-te-vinden")).Keys.Should().Equal(Potatoes);

    [Fact]
    public async Task ById_ContainsWords_AreFlags() =>
        (await ById("aardappelpuree"))["aardappelpuree"].Diet.Contains.Should().Equal(Allergen.Dairy);

    [Fact]
    public async Task ById_RetiredFood_IsFoundWithTheMeasuresAndTheValueThatOldAddressesHold()
    {
        await Retire(Potatoes);

        var food = (await ById(Potatoes))[Potatoes];

        food.IsRetired.Should().BeTrue();
        food.Measure("stuk")!.Grams.Value.Should().Be(70);
        food.Content.PerHundredGrams!.Value.Value.Should().Be(20);
    }

    [Fact]
    public async Task ById_RetiredFoodOfASourceThatVanishedToo_StillHasASourceToName()
    {
        using var seeds = SeedFolder.Copy();
        await File.AppendAllTextAsync(
            seeds.PathOf("sources.csv"), "old-table,foodTable,Old,Old,,,,,,,,,1,,\n", TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(seeds.PathOf("food-tables.csv"), "old-table,Old,1990,old-table\n", TestContext.Current.CancellationToken);
        await File.AppendAllTextAsync(
            seeds.PathOf("food-values.csv"), Potatoes + ",old-table,1,Potatoes,19,measured,,0,exact,,,,old-table,1,1\n", TestContext.Current.CancellationToken);
        await database.StartAsync(seeds.Folder);

        await Retire(Potatoes);

        var tables = (await ById(Potatoes))[Potatoes].Values.Select(v => (v.TableId, v.Citation.SourceId));
        tables.Should().Contain(("old-table", "old-table"));
        database.Catalog.Sources.Should().ContainKey("old-table");
        database.Catalog.FoodTables.Should().ContainKey("old-table");
    }

    [Fact]
    public async Task ById_RetiredValueOfAFoodThatIsInUse_IsNotShown()
    {
        using var seeds = SeedFolder.Copy();
        seeds.Remove("food-values.csv", Potatoes + ",ciqual-2020,");
        await database.StartAsync(seeds.Folder);

        (await ById(Potatoes))[Potatoes].Values.Select(v => v.TableId).Should().Equal("usda-sr");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task Retire(string id)
    {
        using var seeds = SeedFolder.Copy();
        seeds.RemoveFood(id);
        await database.StartAsync(seeds.Folder);
    }

    private Task<IReadOnlyDictionary<string, Food>> ById(params string[] ids) =>
        database.With<FoodLookup, IReadOnlyDictionary<string, Food>>(l => l.ByIdAsync(ids, TestContext.Current.CancellationToken));
}

namespace MagnesiumGuide.Services.Tests.Search;

public sealed class FoodSearchTests(TemplateDatabase template) : IAsyncDisposable
{
    private const string Potatoes = "aardappelen-gekookt";

    private readonly GuideDatabase database = template.Copy();

    [Fact]
    public async Task Find_RetiredFood_IsNotOfferedAnyMore()
    {
        await database.StartAsync(SeedFolder.Shipped);
        (await database.Search("gekookte aardappelen")).Should().Contain(Potatoes);
        using var seeds = SeedFolder.Copy();
        seeds.RemoveFood(Potatoes);

        await database.StartAsync(seeds.Folder);

        (await database.Search("gekookte aardappelen")).Should().NotContain(Potatoes);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    public async Task Find_InCapitalsAndWithAccents_FindsWhatIsMeant(string culture)
    {
        await database.StartAsync(SeedFolder.Shipped);

        (await Cultures.In(culture, () => database.Search("MUESLIBÓL"))).Should().Contain("mueslibol");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Tests.Search;

public sealed class SearchQualityTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    [Theory]
    [InlineData("melk", "melk-halfvol")]
    [InlineData("milk", "melk-halfvol")]
    [InlineData("volkoren brood", "brood-volkoren")]
    [InlineData("brood volkoren", "brood-volkoren")]
    [InlineData("pompoenpit", "pompoenpitten")]
    [InlineData("amandel", "amandelen")]
    [InlineData("amandlen", "amandelen")]
    [InlineData("creme fraiche", "creme-fraiche")]
    [InlineData("ei", "ei-gekookt")]
    public async Task Find_AsPeopleType_GivesThePlainFoodFirst(string query, string wanted) =>
        (await fixture.Database.Search(query))[0].Should().Be(wanted);

    [Fact]
    public async Task Find_Misspelled_SaysWhatItLookedFor()
    {
        var found = await Find("amandlen", literally: false);

        found.CorrectedQuery.Should().Be("amandelen");
    }

    [Fact]
    public async Task Find_MisspelledAndMeant_FindsNothingElse()
    {
        var found = await Find("amandlen", literally: true);

        found.CorrectedQuery.Should().BeNull();
        found.Items.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a")]
    [InlineData("!!")]
    [InlineData("xqzvw")]
    public async Task Find_NothingToGoBy_FindsNothing(string query) =>
        (await Find(query, literally: false)).Items.Should().BeEmpty();

    [Fact]
    public async Task Find_LongQueryCutInTheMiddleOfAnEmoji_StillFinds() =>
        (await Find("amandelen " + new string(' ', 89) + "\ud83c\udf3f", literally: false)).Items.Should().Contain(f => f.Id == "amandelen");

    private Task<FoodSearchResult> Find(string query, bool literally) =>
        fixture.Database.With<FoodSearch, FoodSearchResult>(s => s.FindAsync(query, null, 5, literally, TestContext.Current.CancellationToken));
}

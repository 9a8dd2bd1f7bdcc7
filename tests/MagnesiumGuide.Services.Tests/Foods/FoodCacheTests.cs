using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Tests.Foods;

public sealed class FoodCacheTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    [Fact]
    public async Task Keep_AFoodThatWasReadBeforeFoodsChanged_IsNotKept()
    {
        var food = (await fixture.Database.With<FoodLookup, IReadOnlyDictionary<string, Food>>(f => f.ByIdAsync(["amandelen"], TestContext.Current.CancellationToken)))["amandelen"];
        using var cache = new FoodCache();

        var before = cache.Edition;
        cache.Clear();
        cache.Keep(food, before);
        cache.Find("amandelen").Should().BeNull("a page that was slow to read would show the old value until the next change");

        cache.Keep(food, cache.Edition);
        cache.Find("amandelen").Should().BeSameAs(food);
    }
}

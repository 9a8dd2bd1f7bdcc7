using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class RichestFoodsTests
{
    private static readonly IReadOnlyList<Food> Foods =
    [
        Of("basilicum, gedroogd", 711, 233, 1, 2),
        Of("pompoenpitten", 592, 559, 10, 2),
        Of("spinazie", 79, 23, 200, 2),
        Of("volkorenbrood", 80, 247, 35, 7),
        Of("thee", 3, 1, 150, 8),
        Of("onbekend", null, 100, 100, 2),
    ];

    [Theory]
    [InlineData(Per.Portion, "spinazie 158", "pompoenpitten 59.2", "volkorenbrood 28", "basilicum, gedroogd 7.11", "thee 4.5")]
    [InlineData(Per.HundredGrams, "pompoenpitten 592", "volkorenbrood 80", "spinazie 79", "thee 3")]
    [InlineData(Per.HundredKcal, "spinazie 343.478", "pompoenpitten 105.903", "volkorenbrood 32.389")]
    public void Of_Foods_AreThoseThatAreEatenRichestFirst(Per per, params string[] richest) =>
        RichestFoods.Of(Foods, per, FoodWishes.None).Select(f => FormattableString.Invariant($"{f.Food.Id} {f.Magnesium.Value:0.###}")).Should().Equal(richest);

    [Fact]
    public void Of_FoodThatIsNotWanted_IsLeftOut() =>
        RichestFoods.Of(Foods, Per.HundredGrams, FoodWishes.None with { WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "pompoenpitten" } })
            .Select(f => f.Food.Id).Should().NotContain("pompoenpitten").And.HaveCount(3);

    private static Food Of(string id, decimal? mg, int kcal, decimal portion, int most) => new(
        id, new BilingualText(id, id), "a-group", "raw", 1, most, new DietaryFlags(true, true, []), "", new BilingualText("", ""),
        [new HouseholdMeasure(new BilingualText("portie", "portion"), Grams.Of(portion), Make.Citation)],
        [new FoodComposition("usda-sr", "1", id, Make.Content(mg), kcal, true, TableMatch.Exact, new BilingualText("", ""), Make.Citation)], Make.Citation, false);
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Tests.Foods;

public class FoodTests
{
    private static readonly BilingualText Nothing = new("", "");

    private static readonly Food Tuna = new(
        "tonijn", new BilingualText("Tonijn", "Tuna"), "fish", "canned", 2, 3, new DietaryFlags(false, false, [Allergen.Fish]), "", Nothing,
        [new HouseholdMeasure(new BilingualText("blik", "tin"), Grams.Of(112), Make.Citation)], [], Make.Citation, false);

    [Fact]
    public void Content_NoTablePreferred_IsUnknown()
    {
        var food = Tuna with { Values = [Value("usda-sr", 28, preferred: false)] };

        food.Content.PerHundredGrams.Should().BeNull();
        food.Content.Status.Should().Be(ValueStatus.Missing);
    }

    [Fact]
    public void Content_TwoTables_IsThePreferredOne()
    {
        var food = Tuna with { Values = [Value("usda-sr", 28, preferred: false), Value("nevo", 30, preferred: true)] };

        food.Content.PerHundredGrams!.Value.Value.Should().Be(30);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    public void Measure_InCapitals_IsFoundInEveryCulture(string culture)
    {
        using var _ = Cultures.Use(culture);

        Tuna.Measure("BLIK")!.Grams.Value.Should().Be(112);
    }

    [Fact]
    public void Measure_OfAnotherFood_IsNull() => Tuna.Measure("snee").Should().BeNull();

    [Fact]
    public void UsualMost_ThreeTins_IsTheirWeight() => Tuna.UsualMost!.Value.Value.Should().Be(336);

    [Fact]
    public void UsualMost_NotSaid_IsNull() => (Tuna with { MaxPortions = 0 }).UsualMost.Should().BeNull();

    private static FoodComposition Value(string table, decimal mg, bool preferred) =>
        new(table, "1", "Tuna", Make.Content(mg), null, preferred, TableMatch.Exact, Nothing, Make.Citation);
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class PlanFoodsTests
{
    private static readonly Person Adult = new(34 * 12, null);
    private static readonly Person Toddler = new(47, null);
    private static readonly Food Almonds = Of("amandelen", "nuts-seeds", "raw", Allergen.Nuts);

    [Fact]
    public void For_KnownFood_IsOfferedUpToItsCap() => Most(Almonds).Should().Be(2);

    [Theory]
    [InlineData(25, 1)]
    [InlineData(26, 0)]
    [InlineData(24.9, 1)]
    [InlineData(50, 0)]
    [InlineData(500, 0)]
    public void For_EatenAlready_OffersTheWholePortionsThatAreLeft(double grams, int most) => Most(Almonds, (decimal)grams).Should().Be(most);

    [Fact]
    public void For_NoPortion_IsNotOffered() => Most(Almonds with { Portions = [] }).Should().Be(0);

    [Fact]
    public void For_CapOfNone_IsNotOffered() => Most(Almonds with { MaxPortions = 0 }).Should().Be(0);

    [Fact]
    public void For_FlagsThatNobodyLookedAt_IsNotOffered() => Most(Almonds with { Diet = Almonds.Diet with { IsKnown = false } }).Should().Be(0);

    [Fact]
    public void For_Retired_IsNotOffered() => Most(Almonds with { IsRetired = true }).Should().Be(0);

    [Theory]
    [InlineData(null, 600)]
    [InlineData(0.0, 600)]
    [InlineData(270.0, null)]
    [InlineData(270.0, 0)]
    public void For_ValueOrEnergyNotKnownOrNothing_IsNotOffered(double? mg, int? kcal) =>
        Most(Almonds with { Values = [Value("usda-sr", (decimal?)mg, kcal, true)] }).Should().Be(0);

    [Theory]
    [InlineData("nuts-seeds", "raw", Allergen.Nuts, 0)]
    [InlineData("nuts-seeds", "roasted", Allergen.Peanut, 0)]
    [InlineData("nuts-seeds", "dried", Allergen.Sesame, 0)]
    [InlineData("savoury-snacks", "baked", Allergen.Gluten, 0)]
    [InlineData("sugar-sweets", "solid", Allergen.Nuts, 0)]
    [InlineData("savoury-spreads", "prepared", Allergen.Peanut, 2)]
    [InlineData("meat-dairy-substitutes", "liquid", Allergen.Nuts, 2)]
    [InlineData("bread", "baked", Allergen.Gluten, 2)]
    public void For_ChildUnderFour_OffersNothingSmallAndHard(string group, string state, Allergen contains, int most)
    {
        var food = Of("a", group, state, contains);

        Most(food, person: Toddler).Should().Be(most);
        Most(food, person: new Person(48, null)).Should().Be(2);
    }

    [Fact]
    public void For_BabyInItsFirstYear_OffersNothing() => Most(Of("a", "fruit", "raw"), person: new Person(11, null)).Should().Be(0);

    [Fact]
    public void For_Alcohol_IsOfferedToNobody() => Most(Of("a", "alcoholic-drinks", "liquid", Allergen.Alcohol)).Should().Be(0);

    [Fact]
    public void For_Wishes_AreKept() =>
        PlanFoods.For([Almonds, Of("a", "fruit", "raw")], Adult, FoodWishes.None with { Without = new HashSet<Allergen> { Allergen.Nuts } }, Nothing)
            .Select(f => f.Id).Should().Equal("a");

    [Fact]
    public void Lowest_ThreeTables_IsTheLeastThatIsKnown() =>
        PlanFoods.Lowest(Almonds with { Values = [Value("a", 270, 600, true), Value("b", 240, null, false), Value("c", null, null, false)] })
            .PerHundredGrams!.Value.Value.Should().Be(240);

    private static Dictionary<string, Grams> Nothing => new(StringComparer.Ordinal);

    private static int Most(Food food, decimal eaten = 0, Person? person = null) =>
        PlanFoods.For([food], person ?? Adult, FoodWishes.None, new Dictionary<string, Grams>(StringComparer.Ordinal) { [food.Id] = Grams.Of(eaten) })
            .SingleOrDefault()?.Most ?? 0;

    private static Food Of(string id, string group, string state, params IReadOnlyList<Allergen> contains) => new(
        id, new BilingualText(id, id), group, state, 1, 2, new DietaryFlags(true, true, contains), "", new BilingualText("", ""),
        [new HouseholdMeasure(new BilingualText("handje", "handful"), Grams.Of(25), Make.Citation)], [Value("usda-sr", 270, 600, true)], Make.Citation, false);

    private static FoodComposition Value(string table, decimal? mg, int? kcal, bool preferred) =>
        new(table, "1", "a food", Make.Content(mg), kcal, preferred, TableMatch.Exact, new BilingualText("", ""), Make.Citation);
}

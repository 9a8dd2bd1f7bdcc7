using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class FoodWishesTests
{
    private static readonly Food Almonds = Of("amandelen", new DietaryFlags(true, true, [Allergen.Nuts]));
    private static readonly Food Yoghurt = Of("yoghurt", new DietaryFlags(false, true, [Allergen.Dairy]));
    private static readonly Food Mackerel = Of("makreel", new DietaryFlags(false, false, [Allergen.Fish]));
    private static readonly Food Biscuit = Of("koek", new DietaryFlags(false, true, [Allergen.Gluten, Allergen.Dairy, Allergen.Egg]));

    [Fact]
    public void Allows_NoWishes_IsEverything() =>
        new[] { Almonds, Yoghurt, Mackerel, Biscuit }.Should().OnlyContain(f => FoodWishes.None.Allows(f));

    [Theory]
    [InlineData(Diet.Vegetarian, "amandelen yoghurt koek")]
    [InlineData(Diet.Vegan, "amandelen")]
    public void Allows_Diet_IsWhatThatDietEats(Diet diet, string foods) =>
        Allowed(FoodWishes.None with { Diet = diet }).Should().Equal(foods.Split(' '));

    [Theory]
    [InlineData(Allergen.Nuts, "yoghurt makreel koek")]
    [InlineData(Allergen.Dairy, "amandelen makreel")]
    [InlineData(Allergen.Egg, "amandelen yoghurt makreel")]
    [InlineData(Allergen.Gluten, "amandelen yoghurt makreel")]
    [InlineData(Allergen.Fish, "amandelen yoghurt koek")]
    public void Allows_Without_IsWhatDoesNotContainIt(Allergen allergen, string foods) =>
        Allowed(FoodWishes.None with { Without = new HashSet<Allergen> { allergen } }).Should().Equal(foods.Split(' '));

    [Fact]
    public void Allows_OneFoodNotWanted_IsAllOthers() =>
        Allowed(FoodWishes.None with { WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "yoghurt" } }).Should().Equal("amandelen", "makreel", "koek");

    [Fact]
    public void Allows_OnlyWhatIsInTheHouse_IsThatAlone() =>
        Allowed(FoodWishes.None with { OnlyFoods = new HashSet<string>(StringComparer.Ordinal) { "yoghurt", "makreel" } }).Should().Equal("yoghurt", "makreel");

    [Fact]
    public void Allows_FlagsThatNobodyLookedAt_OnlyWithoutADietOrSomethingToLeaveOut()
    {
        var unknown = Of("koek", new DietaryFlags(true, true, []) { IsKnown = false });

        FoodWishes.None.Allows(unknown).Should().BeTrue();
        (FoodWishes.None with { Diet = Diet.Vegetarian }).Allows(unknown).Should().BeFalse();
        (FoodWishes.None with { Without = new HashSet<Allergen> { Allergen.Gluten } }).Allows(unknown).Should().BeFalse();
    }

    [Fact]
    public void Allows_EmptyHouse_IsNothing() =>
        Allowed(FoodWishes.None with { OnlyFoods = new HashSet<string>(StringComparer.Ordinal) }).Should().BeEmpty();

    [Fact]
    public void Allows_SeveralWishes_BreaksNone() => Allowed(new FoodWishes
    {
        Diet = Diet.Vegetarian,
        Without = new HashSet<Allergen> { Allergen.Gluten },
        WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "amandelen" },
        OnlyFoods = new HashSet<string>(StringComparer.Ordinal) { "amandelen", "yoghurt", "koek", "makreel" },
    }).Should().Equal("yoghurt");

    private static IEnumerable<string> Allowed(FoodWishes wishes) =>
        new[] { Almonds, Yoghurt, Mackerel, Biscuit }.Where(wishes.Allows).Select(f => f.Id);

    private static Food Of(string id, DietaryFlags flags) => new(
        id, new BilingualText(id, id), "a-group", "raw", 1, 2, flags, "", new BilingualText("", ""),
        [new HouseholdMeasure(new BilingualText("portie", "portion"), Grams.Of(100), Make.Citation)], [], Make.Citation, false);
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class SwapsTests
{
    private static readonly Food White = Of("rijst-wit", 12, 130);
    private static readonly Food Brown = Of("rijst-zilvervlies", 43, 123);
    private static readonly Food Quinoa = Of("quinoa", 64, 120);
    private static readonly Food Almost = Of("rijst-bijna", 14, 130);

    [Fact]
    public void For_WhiteRice_NamesWhatAddsMostInTheSameGrams()
    {
        var swap = Swap([White, Brown, Quinoa], 150).Should().ContainSingle().Subject;

        (swap.Line, swap.From.Id, swap.To.Id, swap.Grams.Value, swap.Adds.Value, swap.Kcal).Should().Be((0, "rijst-wit", "quinoa", 150m, 78m, -15m));
    }

    [Fact]
    public void For_WishAgainstTheBest_NamesTheNext() =>
        Swap([White, Brown, Quinoa], 150, FoodWishes.None with { WithoutFoods = new HashSet<string>(StringComparer.Ordinal) { "quinoa" } })
            .Should().ContainSingle().Which.To.Id.Should().Be("rijst-zilvervlies");

    [Fact]
    public void For_FoodThatAddsNextToNothing_NamesNoSwap() => Swap([White, Almost], 150).Should().BeEmpty();

    [Fact]
    public void For_FoodOfUnknownValue_NamesNoSwap() => Swap([White, Of("rijst-onbekend", null, 100)], 150).Should().BeEmpty();

    [Fact]
    public void For_EnergyNotKnown_IsNullAndNeverZero() =>
        Swap([White, Of("cornflakes", 100, null)], 150).Should().ContainSingle().Which.Kcal.Should().BeNull();

    private static IReadOnlyList<Swap> Swap(Food[] foods, decimal grams, FoodWishes? wishes = null)
    {
        var person = new Person(34 * 12, null);
        var day = Make.Day(person, Make.Set(), new IntakeLine.Food(foods[0].Id, foods[0].Content, Grams.Of(grams), Make.Citation));
        var pairs = foods.Skip(1).Select(f => new SwapPair(foods[0].Id, f.Id, Make.Citation)).ToLookup(p => p.FromId, StringComparer.Ordinal);
        return Swaps.For(day, person, pairs, foods.ToDictionary(f => f.Id, StringComparer.Ordinal), wishes ?? FoodWishes.None);
    }

    private static Food Of(string id, decimal? mg, int? kcal) => new(
        id, new BilingualText(id, id), "cereals", "boiled", 1, 5, new DietaryFlags(true, true, []), "", new BilingualText("", ""),
        [new HouseholdMeasure(new BilingualText("opscheplepel", "spoon"), Grams.Of(50), Make.Citation)],
        [new FoodComposition("usda-sr", "1", id, Make.Content(mg), kcal, true, TableMatch.Exact, new BilingualText("", ""), Make.Citation)], Make.Citation, false);
}

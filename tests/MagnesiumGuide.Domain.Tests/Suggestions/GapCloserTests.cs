using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class GapCloserTests
{
    [Fact]
    public void Close_SixHundredRandomCases_AreWhatWritingDownEveryPlanGives()
    {
        var withPlans = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var (gap, foods) = AnyFoods.Case(new Random(seed));

            var plans = Written(gap, foods);

            plans.Should().Equal(BruteForce.Close(gap, foods), "of case {0}", seed);
            withPlans += plans.Count > 0 ? 1 : 0;
        }

        withPlans.Should().BeInRange(300, 599, "cases with and without an answer are both compared");
    }

    [Theory]
    [InlineData(60, 100)]
    [InlineData(60, 250)]
    [InlineData(45, 420)]
    public void Close_ManyFoods_IsWhatWritingDownEveryPlanGives(int count, int gapMg)
    {
        var foods = AnyFoods.Many(count, gapMg);

        Written(gapMg, foods)[0].Should().Be(BruteForce.Write(BruteForce.Best(gapMg, foods)!));
    }

    [Fact]
    public void Close_OnePortionSuffices_TakesTheOneWithLeastEnergy() =>
        Written(50, [AnyFoods.Food("pitten", 600, 570, 10), AnyFoods.Food("spinazie", 80, 30), AnyFoods.Food("noten", 270, 600, 25)])
            .Should().Equal("spinazie", "pitten", "noten");

    [Fact]
    public void Close_FewerPortionsWithMoreEnergy_GoBefore() =>
        Written(100, [AnyFoods.Food("zwaar", 100, 900, most: 1), AnyFoods.Food("licht", 50, 10)])[0].Should().Be("zwaar");

    [Fact]
    public void Close_SameEnergy_TakesTheCommoner() =>
        Written(40, [AnyFoods.Food("a", 40, commonness: 3), AnyFoods.Food("b", 40, commonness: 2)])[0].Should().Be("b");

    [Fact]
    public void Close_AllElseEqual_GoesByName() =>
        Written(40, [AnyFoods.Food("c", 40), AnyFoods.Food("a", 40), AnyFoods.Food("b", 40)]).Should().Equal("a", "b", "c");

    [Fact]
    public void Close_ExactlyTheGap_IsEnough() => Written(40, [AnyFoods.Food("a", 40, most: 1)]).Should().Equal("a");

    [Fact]
    public void Close_OneMicrogramTooFew_IsNotEnough() => Written(40.001m, [AnyFoods.Food("a", 40, most: 1)]).Should().BeEmpty();

    // 33.3 mg in 10.5 g is 3.4965 mg: a line of two portions rounds to 6.993 mg, not to twice 3.497.
    [Fact]
    public void Close_RoundedPortions_AreRoundedAsOneLine()
    {
        var food = AnyFoods.Food("a", 33.3m, portion: 10.5m, most: 2);

        Written(6.993m, [food]).Should().Equal("a a");
        Written(6.994m, [food]).Should().BeEmpty();
    }

    [Fact]
    public void Close_FourFoodsWouldBeNeeded_GivesNoPlan() =>
        Written(100, [.. "abcde".Select(c => AnyFoods.Food(c.ToString(), 30, most: 1))]).Should().BeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Close_NothingToClose_GivesNoPlan(int gapMg) => Written(gapMg, [AnyFoods.Food("a", 40)]).Should().BeEmpty();

    [Fact]
    public void Close_NoFoods_GivesNoPlan() => Written(40, []).Should().BeEmpty();

    [Fact]
    public void Close_FoodsWithoutMagnesium_GivesNoPlan() => Written(1, [AnyFoods.Food("a", 0), AnyFoods.Food("b", 0)]).Should().BeEmpty();

    [Fact]
    public void Close_LowestTableGivesLess_SaysThatThePlanFailsThere()
    {
        var plans = GapCloser.Close(Milligrams.Of(40), [AnyFoods.Food("a", 50, 10, most: 1, lowest: 39), AnyFoods.Food("b", 50, 20, most: 1, lowest: 40)]);

        plans.Select(p => (p.Items[0].Food.Name, p.ClosesAtLowestTable)).Should().Equal(("a", false), ("b", true));
    }

    [Fact]
    public void Close_Plan_AddsUpItsFoods()
    {
        var plan = GapCloser.Close(Milligrams.Of(200), [AnyFoods.Food("a", 50, 11, 80, most: 1), AnyFoods.Food("b", 100, 120, 90, most: 2)])[0];

        plan.Items.Select(i => (i.Food.Name, i.Count, i.Grams.Value, i.Magnesium.Value, i.Kcal)).Should().Equal(("b", 2, 180m, 180m, 216m), ("a", 1, 80m, 40m, 8.8m));
        (plan.Portions, plan.Magnesium.Value, plan.Kcal).Should().Be((3, 220m, 224.8m));
    }

    private static List<string> Written(decimal gapMg, IReadOnlyList<PlanFood> foods) =>
        [.. GapCloser.Close(Milligrams.Of(gapMg), foods).Select(p => BruteForce.Write(p.Items.Select(i => (i.Food, i.Count))))];
}

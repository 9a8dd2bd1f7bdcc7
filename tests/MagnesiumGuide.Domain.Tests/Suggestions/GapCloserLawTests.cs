using FsCheck.Fluent;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class GapCloserLawTests
{
    [Fact]
    public void Close_AnyFoods_ClosesTheGapWithinCapsAndThreeFoods() =>
        Laws.Hold(AnyFoods.WithAGap, given =>
        {
            foreach (var plan in Close(given.GapMg, given.Foods))
            {
                plan.Magnesium.Value.Should().BeGreaterThanOrEqualTo(given.GapMg);
                plan.Items.Should().HaveCountLessThanOrEqualTo(3).And.OnlyContain(i => i.Count >= 1 && i.Count <= i.Food.Most);
            }
        });

    [Fact]
    public void Close_AnyFoods_GivesPlansWithoutAFoodInCommon() =>
        Laws.Hold(AnyFoods.WithAGap, given =>
            Close(given.GapMg, given.Foods).SelectMany(p => p.Items).Select(i => i.Food.Id).Should().OnlyHaveUniqueItems());

    [Fact]
    public void Close_FoodsInAnotherOrder_GivesTheSamePlans() =>
        Laws.Hold(AnyFoods.WithAGap, given =>
            Close(given.GapMg, AnyFoods.Shuffled(given.Foods, new Random(1))).Select(Words).Should().Equal(Close(given.GapMg, given.Foods).Select(Words)));

    [Fact]
    public void Close_ALargerGap_NeverTakesFewerPortions() =>
        Laws.Hold(AnyFoods.WithAGap, given =>
        {
            var (plans, larger) = (Close(given.GapMg, given.Foods), Close(given.GapMg + 10, given.Foods));

            (larger.Count == 0 || plans[0].Portions <= larger[0].Portions).Should().BeTrue();
        });

    [Fact]
    public void Close_OneMoreFood_IsNeverWorse() =>
        Laws.Hold(AnyFoods.WithAGap, given =>
        {
            var (all, fewer) = (Close(given.GapMg, given.Foods), Close(given.GapMg, [.. given.Foods.Skip(1)]));

            (fewer.Count == 0 || (all[0].Portions, all[0].Kcal).CompareTo((fewer[0].Portions, fewer[0].Kcal)) <= 0).Should().BeTrue();
        });

    // Too many plans to write down: the first is held against what no plan can go below.
    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    [InlineData(900)]
    [InlineData(1700)]
    [InlineData(2300)]
    public void Close_EightThousandFoods_IsAsLowAsAnyPlanCanBe(int gapMg)
    {
        var foods = AnyFoods.Many(8000, gapMg);

        var plan = Close(gapMg, foods)[0];

        EnergyBound.Of(gapMg, foods, plan.Portions - 1).Should().BeNull("no plan of fewer portions reaches the gap");
        ((double)plan.Kcal).Should().BeApproximately((double)EnergyBound.Of(gapMg, foods, plan.Portions)!.Value, 1e-6);
    }

    private static IReadOnlyList<FoodPlan> Close(decimal gapMg, IReadOnlyList<PlanFood> foods) => GapCloser.Close(Milligrams.Of(gapMg), foods);

    private static string Words(FoodPlan plan) => string.Join(' ', plan.Items.Select(i => $"{i.Count} {i.Food.Name}"));
}

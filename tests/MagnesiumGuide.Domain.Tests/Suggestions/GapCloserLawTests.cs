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

    // A bound for what is too large to write down: no plan of one portion fewer reaches the gap, and no other food or number in the
    // place of one of its own makes it cheaper.
    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    [InlineData(900)]
    public void Close_EightThousandFoods_CannotBeBetteredByOneFood(int gapMg)
    {
        var foods = AnyFoods.Many(8000, gapMg);

        var plan = Close(gapMg, foods)[0];

        foreach (var given in plan.Items)
        {
            var rest = plan.Items.Where(i => i != given).ToList();
            var free = foods.Where(f => rest.TrueForAll(i => i.Food != f)).ToList();
            var need = gapMg - rest.Sum(i => i.Magnesium.Value);
            free.Where(f => f.Most >= given.Count && f.Magnesium(given.Count).Value >= need).Min(f => f.Kcal(given.Count)).Should().Be(given.Kcal);
            free.Max(f => given.Count == 1 ? 0 : f.Magnesium(Math.Min(f.Most, given.Count - 1)).Value).Should().BeLessThan(need);
        }
    }

    private static IReadOnlyList<FoodPlan> Close(decimal gapMg, IReadOnlyList<PlanFood> foods) => GapCloser.Close(Milligrams.Of(gapMg), foods);

    private static string Words(FoodPlan plan) => string.Join(' ', plan.Items.Select(i => $"{i.Count} {i.Food.Name}"));
}

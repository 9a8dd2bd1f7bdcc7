using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class AbsorptionEstimateTests
{
    [Fact]
    public void For_350MgOfFood_IsAbout120InThreeMeals()
    {
        var estimate = Estimate(Make.Food(35, 1000));

        estimate.Mid.Value.Should().BeApproximately(120, 5);
        estimate.Low.Value.Should().BeApproximately(70, 5);
        estimate.High.Value.Should().BeApproximately(170, 5);
    }

    [Fact]
    public void For_FoodAndWater_AreTakenUpTogether() =>
        Estimate(Make.Food(24, 1000), Make.Water(110, 1000)).Should().Be(Estimate(Make.Food(35, 1000)));

    [Fact]
    public void For_SupplementTwiceADay_IsTakenUpAsTwoDoses() =>
        Estimate(Make.Supplement(Make.Citrate, 125, LabelBasis.Elemental, 2)).Mid.Value.Should().BeApproximately(83, 1);

    [Fact]
    public void For_Oxide_IsTheMeasuredRangeAndNotTheModel()
    {
        var estimate = Estimate(Make.Supplement(Make.Oxide, 100, LabelBasis.Elemental));

        estimate.Low.Value.Should().Be(4);
        estimate.High.Value.Should().Be(23);
    }

    [Fact]
    public void For_LineThatIsNotKnown_IsLeftOut() =>
        Estimate(Make.Food(35, 1000), Make.Food(null, 500), Make.Supplement(Make.WithoutFormula, 500, LabelBasis.Compound))
            .Should().Be(Estimate(Make.Food(35, 1000)));

    [Fact]
    public void For_SmallAmounts_StaysBelow65Percent()
    {
        var estimate = Estimate(Make.Food(3, 100));

        estimate.High.Value.Should().BeLessThanOrEqualTo(3 * 0.65m);
    }

    private static AbsorptionEstimate Estimate(params IReadOnlyList<IntakeLine> lines) => Make.Day(lines).Absorbed!;
}

using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class PlausibilityTests
{
    [Fact]
    public void Asks_OfAnOrdinaryPlate_Nothing() => Asks(Make.Food(20, 300), usualMost: 420).Should().BeFalse();

    [Fact]
    public void Asks_MoreThanTwiceTheUsualMost_IsThatRight()
    {
        Asks(Make.Food(20, 840), usualMost: 420).Should().BeFalse();
        Asks(Make.Food(20, 841), usualMost: 420).Should().BeTrue();
    }

    [Fact]
    public void Asks_TwoKilosOfOneFood_IsThatRight() => Asks(Make.Food(null, 2000)).Should().BeTrue();

    [Fact]
    public void Asks_KiloOfSeeds_IsThatRight() => Asks(Make.Food(500, 200)).Should().BeTrue("1000 mg from one food");

    [Fact]
    public void Asks_SixLitresOfWater_IsThatRight()
    {
        Asks(Make.Water(10, 5000)).Should().BeFalse();
        Asks(Make.Water(10, 6000)).Should().BeTrue();
    }

    [Fact]
    public void Asks_PotThatMayBeTwoGramsOfMagnesium_IsThatRight() =>
        Asks(Make.Supplement(Make.Citrate, 2000, LabelBasis.Unknown)).Should().BeTrue();

    [Fact]
    public void Asks_AlsoWhenTheAmountIsNotKnown_OfNothingImplausible() => Asks(Make.Unlisted(100, null)).Should().BeFalse();

    private static bool Asks(IntakeLine line, decimal? usualMost = null) =>
        Plausibility.AsksWhetherRight(Contribution.Of(0, line), usualMost is { } most ? Grams.Of(most) : null);
}

using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class ContributionTests
{
    public static TheoryData<string> EveryCulture => [.. Cultures.All];

    [Theory]
    [MemberData(nameof(EveryCulture))]
    public void Of_EachKindOfLine_GivesTheSameAmountInEveryCulture(string culture)
    {
        using var _ = Cultures.Use(culture);

        Of(Make.Food(270.5m, 25)).Amount!.Value.Value.Should().Be(67.625m);
        Of(Make.Unlisted(62.5m, 40.5m)).Amount!.Value.Value.Should().Be(25.313m);
        Of(Make.Water(110.4m, 500)).Amount!.Value.Value.Should().Be(55.2m);
        Of(Make.Supplement(Make.Citrate, 1000, LabelBasis.Compound, 2)).Amount!.Value.Rounded(1).Should().Be(323.3m);
    }

    [Fact]
    public void Of_FoodWithoutAValue_IsOpenAndCitesNothing()
    {
        var line = Of(Make.Food(null, 100));

        line.Amount.Should().BeNull();
        (line.Low ?? line.High).Should().BeNull();
        line.IsOpen.Should().BeTrue();
        line.Citation.Should().BeNull();
        line.Status.Should().Be(ValueStatus.Missing);
    }

    [Fact]
    public void Of_ValueNotKnownAndSomeAdded_IsAtLeastWhatWasAdded()
    {
        var line = Of(Make.Unlisted(200, null, addedMg: 60));

        line.Amount.Should().BeNull("the rest of it is not known");
        line.Counting!.Value.Value.Should().Be(60);
        line.High.Should().BeNull();
        line.Counted.Value.Should().Be(60);
    }

    [Fact]
    public void Of_ValueKnownAndSomeAdded_CountsTheAddedPartOnceInTheTotal()
    {
        var line = Of(Make.Unlisted(200, 45, addedMg: 60));

        line.Amount!.Value.Value.Should().Be(90, "what was added is part of it");
        line.Counted.Value.Should().Be(60, "the upper level looks only at what was added");
    }

    [Fact]
    public void Of_WaterWithoutALabel_IsNotKnown() => Of(Make.Water(null, 500)).Should().Match<Contribution>(c => c.Low == null && c.High == null);

    [Fact]
    public void Of_PotThatLeavesOpenWhichNumberItIs_TakesTheLowEndForTheTotalAndTheHighEndForTheLevel()
    {
        var line = Of(Make.Supplement(Make.Oxide, 400, LabelBasis.Unknown));

        line.Amount.Should().BeNull();
        line.Counting!.Value.Rounded(1).Should().Be(241.2m);
        line.Counted.Should().Be(line.Low!.Value);
        line.CountedHigh.Value.Should().Be(400);
        line.Status.Should().Be(ValueStatus.Estimated);
    }

    [Fact]
    public void Of_PotThatLeavesOpenWhichNumberItIsAndNoFormula_AddsNothingThatIsNotKnown()
    {
        var line = Of(Make.Supplement(Make.WithoutFormula, 400, LabelBasis.Unknown));

        line.Counting.Should().BeNull();
        line.High.Should().NotBeNull("it is 400 mg at most");
        line.CountedHigh.Value.Should().Be(400);
    }

    [Fact]
    public void Of_MagnesiumOnThePot_RestsOnThePotAndNotOnTheFormula()
    {
        var line = Of(Make.Supplement(Make.Citrate, 100, LabelBasis.Elemental, 2));

        line.Amount!.Value.Value.Should().Be(200);
        line.Status.Should().Be(ValueStatus.Label);
        line.Citation.Should().BeNull();
    }

    private static Contribution Of(IntakeLine line) => Contribution.Of(0, line);
}

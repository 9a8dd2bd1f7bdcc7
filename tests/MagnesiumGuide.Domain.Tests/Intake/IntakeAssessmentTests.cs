using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class IntakeAssessmentTests
{
    private static readonly ReferenceSet Dutch = Make.Set(
        Make.Value(ReferenceKind.AdequateIntake, 7, 12, null, 80),
        Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Female, 300),
        Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Male, 350));

    [Fact]
    public void For_DayOfAWomanOf34_AddsUpWhatIsKnownAndSaysAtLeast()
    {
        var day = Make.Day(
            new Person(34 * 12, Sex.Female),
            Dutch,
            Make.Food(70, 140),
            Make.Food(270, 25),
            Make.Unlisted(50, null),
            Make.Water(110, 500),
            Make.Supplement(Make.Citrate, 1000, LabelBasis.Compound),
            Make.Supplement(Make.Citrate, 100, LabelBasis.Elemental, 2));

        day.Total!.Value.Rounded(1).Should().Be(582.1m, "98 + 67.5 + 55 + 161.6 + 200");
        day.Part(IntakePart.Food)!.Value.Value.Should().Be(165.5m);
        day.Part(IntakePart.Water)!.Value.Value.Should().Be(55);
        day.Part(IntakePart.Supplements)!.Value.Rounded(1).Should().Be(361.6m);
        day.IsLowerBound.Should().BeTrue();
        day.LinesWithoutValue.Select(l => l.Index).Should().Equal(2);
        day.Comparisons[0].Difference!.Value.Rounded(1).Should().Be(282.1m);
        day.UpperLevel!.IsExceeded.Should().BeTrue();
    }

    [Fact]
    public void Part_WithoutLines_IsZero_AndWithOnlyUnknownLines_IsUnknown()
    {
        var day = Make.Day(Make.Food(null, 100));

        day.Part(IntakePart.Supplements)!.Value.Micrograms.Should().Be(0);
        day.Part(IntakePart.Food).Should().BeNull();
    }

    [Fact]
    public void For_BabyOfSixMonths_HasATotalAndNothingToHoldItAgainst()
    {
        var day = Make.Day(new Person(6, null), Dutch, Make.Food(3, 800));

        day.Total!.Value.Value.Should().Be(24);
        day.Comparisons.Should().BeEmpty();
    }

    [Fact]
    public void For_AgeNotGiven_HasATotalAndNoLevel()
    {
        var day = Make.Day(null, Dutch, Make.Food(22.5m, 250));

        day.Total!.Value.Value.Should().Be(56.25m);
        day.Comparisons.Should().BeEmpty();
        day.UpperLevel.Should().BeNull();
    }

    [Fact]
    public void ShareOf_LineOfAQuarter_IsAQuarter()
    {
        var day = Make.Day(Make.Food(100, 100), Make.Food(100, 300));

        day.ShareOf(day.Lines[0]).Should().Be(0.25m);
    }

    [Fact]
    public void ShareOf_DayOfNothingButTapWaterWithoutMagnesium_IsNotDividedByZero()
    {
        var day = Make.Day(Make.Water(0, 500));

        day.ShareOf(day.Lines[0]).Should().BeNull();
    }
}

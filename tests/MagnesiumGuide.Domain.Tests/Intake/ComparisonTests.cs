using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class ComparisonTests
{
    private const ReferenceKind Recommended = ReferenceKind.RecommendedIntake;
    private const ReferenceKind Average = ReferenceKind.AverageRequirement;

    // Of the British table: the average requirement stands before the recommended intake here, on purpose.
    private static readonly ReferenceSet British = Make.Set(
        Make.Value(Average, 228, null, Sex.Male, 250),
        Make.Value(Average, 228, null, Sex.Female, 200),
        Make.Value(Recommended, 180, 228, null, 300),
        Make.Value(Recommended, 228, null, Sex.Male, 300),
        Make.Value(Recommended, 228, null, Sex.Female, 270),
        Make.Value(Recommended, 228, null, Sex.Female, 320, PhysiologicalState.Lactating));

    [Fact]
    public void All_SetWithSeveralKinds_BeginsWithTheReferenceValueAndMixesNothing()
    {
        var all = All(new Person(360, Sex.Female), 270);

        all.Select(c => c.Reference.Kind).Should().Equal(Recommended, Average);
        all.Select(c => c.Reference.PerDay.Value).Should().Equal(270, 200);
    }

    [Fact]
    public void All_SexNotSaid_GivesBothColumns() =>
        All(new Person(360, null), 270).Where(c => c.Reference.Kind == Recommended)
            .Select(c => (c.Sex, c.Reference.PerDay.Value)).Should().Equal((Sex.Female, 270), (Sex.Male, 300));

    [Fact]
    public void All_SexNotSaidAndOneValueForBoth_GivesItOnce()
    {
        var all = All(new Person(200, null), 270);

        all.Should().ContainSingle().Which.Sex.Should().BeNull();
    }

    [Fact]
    public void All_BreastfeedingWithARow_UsesItAndSaysNothingOfTheFemaleRow()
    {
        var recommended = All(new Person(360, null, PhysiologicalState.Lactating), 270)[0];

        recommended.Reference.PerDay.Value.Should().Be(320);
        recommended.IsFemaleRowOfThatAge.Should().BeFalse();
    }

    [Fact]
    public void All_PregnantWithoutARow_UsesTheFemaleRowAndSaysSo()
    {
        var recommended = All(new Person(360, null, PhysiologicalState.Pregnant), 270)[0];

        recommended.Reference.PerDay.Value.Should().Be(270);
        recommended.IsFemaleRowOfThatAge.Should().BeTrue();
    }

    [Fact]
    public void All_TotalNotKnown_HasNoDifferenceAndIsNotHundredPercentBelow()
    {
        var recommended = All(new Person(360, Sex.Female), null)[0];

        recommended.Difference.Should().BeNull();
        recommended.Percent.Should().BeNull();
        recommended.IsWithinTableUncertainty.Should().BeFalse();
    }

    [Theory]
    [InlineData(242.9, false)]
    [InlineData(243, true)]
    [InlineData(297, true)]
    [InlineData(297.1, false)]
    public void IsWithinTableUncertainty_AroundTenPercent_IncludesTheEdges(double mg, bool expected) =>
        All(new Person(360, Sex.Female), (decimal)mg)[0].IsWithinTableUncertainty.Should().Be(expected);

    private static IReadOnlyList<Comparison> All(Person person, decimal? mg) =>
        Comparison.All(British, person, mg is { } known ? Milligrams.Of(known) : null);
}

using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Tests.References;

public class BodyValuesTests
{
    private const ReferenceKind Recommended = ReferenceKind.RecommendedIntake;
    private const ReferenceKind Average = ReferenceKind.AverageRequirement;

    // Of the British table: adults and the years before, two kinds.
    private static readonly ReferenceSet British = Make.Set(
        Make.Value(Recommended, 180, 228, null, 300),
        Make.Value(Recommended, 228, null, Sex.Female, 270),
        Make.Value(Recommended, 228, null, Sex.Male, 300),
        Make.Value(Average, 228, null, Sex.Female, 200),
        Make.Value(Average, 228, null, Sex.Male, 250));

    [Fact]
    public void For_SexNotSaid_GivesBothColumnsOfEachKindAndNothingBetween() =>
        Of(new Person(408, null)).Select(v => (v.Value.Kind, v.Column, v.Value.PerDay.Value)).Should().Equal(
            (Recommended, Sex.Female, 270m), (Recommended, Sex.Male, 300m), (Average, Sex.Female, 200m), (Average, Sex.Male, 250m));

    [Fact]
    public void For_SexSaid_GivesThatColumnAlone() =>
        Of(new Person(408, Sex.Male)).Select(v => (v.Column, v.Value.PerDay.Value)).Should().Equal((null, 300m), (null, 250m));

    [Fact]
    public void For_SexNotSaidAndARowForBoth_GivesTheRowOnce() =>
        Of(new Person(200, null)).Should().ContainSingle().Which.Column.Should().BeNull();

    [Fact]
    public void For_ColumnsWithTheSameAmount_StayTwoRowsOfTheTable()
    {
        var set = Make.Set(Make.Value(Recommended, 216, null, Sex.Female, 300), Make.Value(Recommended, 216, null, Sex.Male, 300));

        BodyValues.For(new Person(300, null), [set]).Single().Values.Select(v => v.Column).Should().Equal(Sex.Female, Sex.Male);
    }

    [Fact]
    public void For_PregnantWithoutARow_SaysThatTheFemaleRowStandsIn() =>
        Of(new Person(408, null, PhysiologicalState.Pregnant)).Should().OnlyContain(v => v.IsFemaleRowOfThatAge && v.Column == null && v.Value.LifeStage.Sex == Sex.Female);

    [Fact]
    public void For_AgeThatTheBodyDoesNotList_KeepsTheBodyWithoutValues() => Of(new Person(12, null)).Should().BeEmpty();

    [Fact]
    public void For_SetThatIsOnlyShown_LeavesItOut() =>
        BodyValues.For(new Person(408, null), [British with { IsSelectable = false }, British]).Should().ContainSingle();

    [Theory]
    [InlineData(350, 107)]
    [InlineData(300, 125)]
    public void PercentOf_TheLabelsUnit_IsMoreThanTheValueOfAnAdult(int mg, int percent)
    {
        var label = Make.Value(ReferenceKind.LabelReference, 216, null, null, 375);

        Math.Round(label.PercentOf(Make.Value(ReferenceKind.AdequateIntake, 216, null, null, mg))).Should().Be(percent);
    }

    private static IReadOnlyList<PersonalValue> Of(Person person) => BodyValues.For(person, [British]).Single().Values;
}

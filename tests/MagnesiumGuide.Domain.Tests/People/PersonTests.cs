using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Tests.People;

public class PersonTests
{
    [Theory]
    [InlineData(PhysiologicalState.Pregnant)]
    [InlineData(PhysiologicalState.Lactating)]
    public void Person_PregnantOrBreastfeedingAndMale_Throws(PhysiologicalState state) =>
        FluentActions.Invoking(() => new Person(360, Sex.Male, state)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(PhysiologicalState.Pregnant)]
    [InlineData(PhysiologicalState.Lactating)]
    public void Person_PregnantOrBreastfeedingAndSexNotSaid_ReadsTheFemaleColumn(PhysiologicalState state) =>
        new Person(360, null, state).Sex.Should().Be(Sex.Female);

    [Fact]
    public void Person_SexNotSaid_StaysNotSaid() => new Person(360, null).Sex.Should().BeNull();

    [Theory]
    [InlineData(-1)]
    [InlineData(121 * 12)]
    public void Person_AgeOutOfRange_Throws(int months) =>
        FluentActions.Invoking(() => new Person(months, null)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData((120 * 12) + 11)]
    public void Person_FromBirthToAHundredAndTwenty_IsAccepted(int months) => new Person(months, null).AgeMonths.Should().Be(months);
}

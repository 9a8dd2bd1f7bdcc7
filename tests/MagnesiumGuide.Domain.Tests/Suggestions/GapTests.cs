using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Domain.Tests.Suggestions;

public class GapTests
{
    private static readonly ReferenceSet Dutch = Make.Set(
        Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Female, 300),
        Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Male, 350),
        Make.Value(ReferenceKind.AverageRequirement, 216, null, null, 900));

    [Fact]
    public void Of_DayUnderTheValue_IsWhatIsBetween() => Mg(Sex.Female, 240).Should().Be(60);

    [Fact]
    public void Of_SexNotSaid_IsMeasuredToTheHigherColumn() => Mg(null, 240).Should().Be(110);

    [Theory]
    [InlineData(300)]
    [InlineData(301)]
    public void Of_DayThatReachesTheValue_IsZero(int mg) => Mg(Sex.Female, mg).Should().Be(0);

    [Fact]
    public void Of_NothingKnown_IsNull() =>
        Gap.Of(Make.Day(new Person(34 * 12, Sex.Female), Dutch, Make.Food(null, 100))).Should().BeNull();

    [Fact]
    public void Of_NoValueForTheAge_IsNull() =>
        Gap.Of(Make.Day(new Person(12, Sex.Female), Dutch, Make.Food(100, 100))).Should().BeNull();

    [Fact]
    public void Of_NoAge_IsNull() => Gap.Of(Make.Day(null, Dutch, Make.Food(100, 100))).Should().BeNull();

    [Fact]
    public void Of_DayWithAnUnknownLine_IsAtMost()
    {
        var gap = Gap.Of(Make.Day(new Person(34 * 12, Sex.Female), Dutch, Make.Food(240, 100), Make.Food(null, 100)))!;

        (gap.Amount.Value, gap.IsAtMost).Should().Be((60, true));
    }

    private static decimal Mg(Sex? sex, decimal mg) => Gap.Of(Make.Day(new Person(34 * 12, sex), Dutch, Make.Food(mg, 100)))!.Amount.Value;
}

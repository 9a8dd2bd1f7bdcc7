using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class DaysSummaryTests
{
    private static readonly ReferenceSet Set = Make.Set(
        Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Female, 300), Make.Value(ReferenceKind.AdequateIntake, 216, null, Sex.Male, 350));

    private static readonly IntakeAssessment Unknown = Make.Day(Make.Food(null, 100));

    [Fact]
    public void Of_NothingKnown_IsNull() => DaysSummary.Of([Unknown, Unknown]).Should().BeNull();

    [Fact]
    public void Of_ADayOfWhichNothingIsKnown_LeavesItOutAndNeverCallsItZero()
    {
        var summary = DaysSummary.Of([Day(100), Unknown, Day(300)])!;

        summary.Days.Should().HaveCount(2);
        summary.Mean.Should().Be(Milligrams.Of(200));
        summary.Lowest.Total.Should().Be(Milligrams.Of(100));
        summary.Highest.Total.Should().Be(Milligrams.Of(300));
        summary.IsLowerBound.Should().BeFalse();
    }

    [Fact]
    public void Mean_ThatDoesNotDivide_IsRoundedToMicrogramsHalfAwayFromZero()
    {
        DaysSummary.Of([Day(0.001m), Day(0.002m)])!.Mean.Micrograms.Should().Be(2);
        DaysSummary.Of([Day(1), Day(0), Day(0)])!.Mean.Micrograms.Should().Be(333);
    }

    [Fact]
    public void IsLowerBound_OneDayIs_IsTrue() =>
        DaysSummary.Of([Day(100), Make.Day(Make.Food(50, 100), Make.Food(null, 10))])!.IsLowerBound.Should().BeTrue();

    [Fact]
    public void LowestAndHighest_EqualDays_AreTheFirst()
    {
        var days = new[] { Day(100), Day(100) };

        DaysSummary.Of(days)!.Lowest.Should().BeSameAs(days[0]);
        DaysSummary.Of(days)!.Highest.Should().BeSameAs(days[0]);
    }

    [Fact]
    public void Comparisons_OnePersonAndSet_HoldTheMeanAgainstIt()
    {
        var her = new Person(34 * 12, Sex.Female);

        var comparison = DaysSummary.Of([DayOf(her, 250), DayOf(her, 370)])!.Comparisons.Should().ContainSingle().Subject;

        comparison.Reference.PerDay.Should().Be(Milligrams.Of(300));
        comparison.Difference.Should().Be(Milligrams.Of(10));
    }

    [Fact]
    public void Comparisons_TwoPeopleOrNobody_AreNone()
    {
        DaysSummary.Of([DayOf(new Person(34 * 12, Sex.Female), 250), DayOf(new Person(34 * 12, Sex.Male), 250)])!.Comparisons.Should().BeEmpty();
        DaysSummary.Of([DayOf(null, 250), DayOf(null, 250)])!.Comparisons.Should().BeEmpty();
    }

    private static IntakeAssessment Day(decimal mg) => Make.Day(Make.Food(mg, 100));

    private static IntakeAssessment DayOf(Person? person, decimal mg) => Make.Day(person, Set, Make.Food(mg, 100));
}

using FsCheck.Fluent;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class IntakeAssessmentLawTests
{
    [Fact]
    public void Total_LinesInAnotherOrder_IsTheSame() =>
        Laws.Hold(
            (from day in Days.Any.Generator from other in Gen.Shuffle(day) select (day, other)).ToArbitrary(),
            days =>
            {
                var (one, other) = (Make.Day(days.day), Make.Day(days.other));

                other.Total.Should().Be(one.Total);
                other.IsLowerBound.Should().Be(one.IsLowerBound);
                other.UpperLevel.Should().Be(one.UpperLevel);
                foreach (var part in Enum.GetValues<IntakePart>())
                {
                    other.Part(part).Should().Be(one.Part(part));
                }
            });

    [Fact]
    public void Total_MoreOfALine_IsNeverLess() =>
        Laws.Hold(Days.WithMoreOfOneLine, change =>
        {
            var before = Make.Day(change.Day);
            var after = Make.Day([.. change.Day.Select((line, i) => i == change.Index ? change.More : line)]);

            (after.Total is null).Should().Be(before.Total is null);
            Known(after.Total).Should().BeGreaterThanOrEqualTo(Known(before.Total));
            after.UpperLevel!.Counted.Micrograms.Should().BeGreaterThanOrEqualTo(before.UpperLevel!.Counted.Micrograms);
            after.UpperLevel.CountedHigh.Micrograms.Should().BeGreaterThanOrEqualTo(before.UpperLevel.CountedHigh.Micrograms);
            Known(after.Absorbed?.Mid).Should().BeGreaterThanOrEqualTo(Known(before.Absorbed?.Mid));
        });

    [Fact]
    public void Total_OneLineMore_IsNeverLess() =>
        Laws.Hold(
            (from day in Days.Any.Generator from line in Days.AnyLine select (day, line)).ToArbitrary(),
            added =>
            {
                var (before, after) = (Make.Day(added.day), Make.Day([.. added.day, added.line]));

                Known(after.Total).Should().BeGreaterThanOrEqualTo(Known(before.Total));
                after.UpperLevel!.CountedHigh.Micrograms.Should().BeGreaterThanOrEqualTo(before.UpperLevel!.CountedHigh.Micrograms);
            });

    [Fact]
    public void Parts_OfADay_AddUpToTheTotalToTheMicrogram() =>
        Laws.Hold(Days.Any, lines =>
        {
            var day = Make.Day(lines);

            Enum.GetValues<IntakePart>().Sum(part => Known(day.Part(part))).Should().Be(Known(day.Total));
            day.Lines.Sum(line => Known(line.Counting)).Should().Be(Known(day.Total));
        });

    [Fact]
    public void Total_UnknownLineAdded_StaysAndBecomesAtLeast() =>
        Laws.Hold(
            (from day in Days.Any.Generator from line in Days.UnknownLine select (day, line)).ToArbitrary(),
            added =>
            {
                var (before, after) = (Make.Day(added.day), Make.Day([.. added.day, added.line]));

                after.Total.Should().Be(before.Total);
                after.IsLowerBound.Should().BeTrue();
                after.Lines[^1].Amount.Should().BeNull();
            });

    [Fact]
    public void Total_NothingKnown_IsUnknownAndNeverZero() =>
        Laws.Hold(Days.OfUnknownLines, lines =>
        {
            var day = Make.Day(lines);

            day.Total.Should().BeNull();
            day.Absorbed.Should().BeNull();
            day.IsLowerBound.Should().BeTrue();
            day.Lines.Should().OnlyContain(line => day.ShareOf(line) == null);
        });

    [Fact]
    public void UpperLevel_NaturalFoodAndWater_NeverCount() =>
        Laws.Hold(
            (from natural in Days.OfNaturalFoodAndWater.Generator from day in Days.Any.Generator select (natural, day)).ToArbitrary(),
            days =>
            {
                Make.Day(days.natural).UpperLevel!.CountedHigh.Should().Be(Milligrams.Zero);
                Make.Day([.. days.day, .. days.natural]).UpperLevel.Should().Be(Make.Day(days.day).UpperLevel);
            });

    [Fact]
    public void Total_LineInTwoHalves_IsTheWholeWithinAMicrogram() =>
        Laws.Hold(Days.Line, line =>
        {
            var whole = Make.Day(line);
            var halves = Make.Day(Days.HalfOf(line), Days.HalfOf(line));

            (halves.Total is null).Should().Be(whole.Total is null);
            Known(halves.Total).Should().BeCloseTo(Known(whole.Total), 1);
        });

    [Fact]
    public void Line_AmountKnown_IsItsLowAndItsHighEnd() =>
        Laws.Hold(Days.Line, line =>
        {
            var contribution = Make.Day(line).Lines[0];
            if (contribution.Amount is { } amount)
            {
                contribution.Low.Should().Be(amount);
                contribution.High.Should().Be(amount);
            }

            (contribution.High is { } high && contribution.Low > high).Should().BeFalse();
        });

    [Fact]
    public void Absorbed_OfADay_IsNeverMoreThanTheMostThatWasMeasured() =>
        Laws.Hold(Days.Any, lines =>
        {
            var day = Make.Day(lines);
            if (day is { Total: { } total, Absorbed: { } absorbed })
            {
                absorbed.Low.Should().BeLessThanOrEqualTo(absorbed.Mid);
                absorbed.Mid.Should().BeLessThanOrEqualTo(absorbed.High);
                absorbed.High.Value.Should().BeLessThanOrEqualTo((total.Value * 0.65m) + 0.001m);
            }
        });

    private static long Known(Milligrams? amount) => amount?.Micrograms ?? 0;
}

using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class UpperLevelCheckTests
{
    private static readonly Person Adult = new(34 * 12, null);

    [Theory]
    [InlineData(250, false)]
    [InlineData(250.001, true)]
    public void IsExceeded_AtTheLevel_IsNotAboveIt(double mg, bool expected)
    {
        var check = Check(Adult, Make.Supplement(Make.Citrate, (decimal)mg, LabelBasis.Elemental));

        check.IsExceeded.Should().Be(expected);
        check.IsExceededForCertain.Should().Be(expected);
    }

    [Fact]
    public void IsExceeded_PotThatLeavesOpenWhichNumberItIs_LooksAtTheHighEnd()
    {
        var check = Check(Adult, Make.Supplement(Make.Oxide, 400, LabelBasis.Unknown));

        check.Counted.Rounded(1).Should().Be(241.2m);
        check.CountedHigh.Value.Should().Be(400);
        check.IsExceeded.Should().BeTrue();
        check.IsExceededForCertain.Should().BeFalse();
    }

    [Fact]
    public void Counted_AddedMagnesiumAndAnAntacid_CountTogether()
    {
        var check = Check(
            Adult,
            Make.Unlisted(200, 60, addedMg: 100),
            Make.Supplement(Make.Form("hydroxide", "Mg(OH)2", Domain.Supplements.Solubility.PracticallyInsoluble), 400, LabelBasis.Compound));

        check.Counted.Rounded(1).Should().Be(266.7m);
        check.IsExceeded.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(47)]
    public void IsExceeded_UnderFourYears_IsAbsentAndNotFalse(int months)
    {
        var check = Check(new Person(months, null), Make.Supplement(Make.Citrate, 400, LabelBasis.Elemental));

        check.Level.PerDay.Should().BeNull();
        check.IsExceeded.Should().BeNull();
        check.IsExceededForCertain.Should().BeFalse();
        check.Counted.Value.Should().Be(400, "it is shown all the same");
    }

    [Fact]
    public void IsExceeded_FromFourYears_HoldsAgainst250() =>
        Check(new Person(48, null), Make.Supplement(Make.Citrate, 251, LabelBasis.Elemental)).IsExceeded.Should().BeTrue();

    [Fact]
    public void For_TwoUsedLevelsAtOneAge_ThrowsAndChoosesNone()
    {
        UpperLevel[] levels = [.. Make.Levels, Make.Levels[1]];

        FluentActions.Invoking(() => UpperLevelCheck.For(Adult, levels, [])).Should().Throw<InvalidOperationException>();
    }

    private static UpperLevelCheck Check(Person person, params IReadOnlyList<IntakeLine> lines) =>
        Make.Day(person, Make.Set(), lines).UpperLevel!;
}

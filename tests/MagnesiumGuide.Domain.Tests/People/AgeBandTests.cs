using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Tests.People;

public class AgeBandTests
{
    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(35, true)]
    [InlineData(36, false)]
    public void Includes_OneToThreeYears_HoldsTheFirstMonthAndNotTheLast(int months, bool expected) =>
        new AgeBand(12, 36).Includes(months).Should().Be(expected);

    [Fact]
    public void Includes_BandWithoutAnEnd_HoldsTheOldest() => new AgeBand(216, null).Includes(120 * 12).Should().BeTrue();

    [Theory]
    [InlineData(0, 12, false)]
    [InlineData(0, 13, true)]
    [InlineData(36, 120, false)]
    [InlineData(35, 120, true)]
    [InlineData(20, 21, true)]
    [InlineData(36, null, false)]
    [InlineData(0, null, true)]
    public void Overlaps_BesideOneToThreeYears_OnlyWhenSomeMonthIsInBoth(int from, int? below, bool expected)
    {
        var oneToThree = new AgeBand(12, 36);
        var other = new AgeBand(from, below);

        oneToThree.Overlaps(other).Should().Be(expected);
        other.Overlaps(oneToThree).Should().Be(expected);
    }
}

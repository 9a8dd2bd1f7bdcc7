using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Tests.Amounts;

public class MilligramsTests
{
    public static MatrixTheoryData<string, (decimal Mg, decimal Printed)> HalfWays => new(
        Cultures.All, [(56.25m, 56.3m), (243.05m, 243.1m), (0.05m, 0.1m), (-56.25m, -56.3m), (56.249m, 56.2m), (1_234.55m, 1_234.6m)]);

    [Theory]
    [MemberData(nameof(HalfWays))]
    public void Rounded_HalfWay_GoesAwayFromZero(string culture, (decimal Mg, decimal Printed) amount)
    {
        using var _ = Cultures.Use(culture);

        Milligrams.Of(amount.Mg).Rounded(1).Should().Be(amount.Printed);
    }

    [Fact]
    public void Of_FinerThanAMicrogram_RoundsHalfAwayFromZero()
    {
        Milligrams.Of(0.0005m).Micrograms.Should().Be(1);
        Milligrams.Of(0.0004m).Micrograms.Should().Be(0);
        Milligrams.Of(2.5m / 1000m).Micrograms.Should().Be(3, "not to even");
    }

    [Fact]
    public void Sum_TenthsOfAMilligram_IsExact()
    {
        var sum = Enumerable.Repeat(Milligrams.Of(0.1m), 1000).Aggregate(Milligrams.Zero, (a, b) => a + b);

        sum.Should().Be(Milligrams.Of(100));
        (sum - Milligrams.Of(250)).Value.Should().Be(-150);
    }

    [Fact]
    public void Zero_OfAnArrayNobodyFilled_IsNoMagnesium() => (new Milligrams[1])[0].Should().Be(Milligrams.Zero);

    [Fact]
    public void Compare_NineAndAHalfAndTen_GoesByTheNumberAndNotByTheText()
    {
        (Milligrams.Of(9.5m) < Milligrams.Of(10.25m)).Should().BeTrue();
        (Milligrams.Of(100) > Milligrams.Of(19.95m)).Should().BeTrue();
        (Milligrams.Of(250) <= Milligrams.Of(250)).Should().BeTrue();
        (Milligrams.Of(250) >= Milligrams.Of(250.001m)).Should().BeFalse();
        Milligrams.Of(2).CompareTo(Milligrams.Of(10)).Should().BeNegative();
    }
}

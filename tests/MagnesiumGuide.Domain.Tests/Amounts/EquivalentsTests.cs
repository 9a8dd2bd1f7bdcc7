using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Tests.Amounts;

public class EquivalentsTests
{
    /// <summary>mg, mmol and mEq to two decimals. 375 mg is the label reference intake; 24.305 mg is one mmol by definition.</summary>
    [Theory]
    [InlineData(375, 15.43, 30.86)]
    [InlineData(24.305, 1, 2)]
    [InlineData(243.05, 10, 20)]
    [InlineData(250, 10.29, 20.57)]
    [InlineData(300, 12.34, 24.69)]
    [InlineData(350, 14.40, 28.80)]
    [InlineData(60.7625, 2.5, 5)]
    [InlineData(0, 0, 0)]
    public void Equivalents_OfAnAmount_AreWhatChemistrySays(double mg, double mmol, double meq)
    {
        var amount = Milligrams.Of((decimal)mg);

        Math.Round(amount.Millimoles(), 2, MidpointRounding.AwayFromZero).Should().Be((decimal)mmol);
        Math.Round(amount.Milliequivalents(), 2, MidpointRounding.AwayFromZero).Should().Be((decimal)meq);
    }

    [Fact]
    public void Milliequivalents_OfAnAmount_AreNotDoubledAfterRounding() =>
        Math.Round(Milligrams.Of(250).Milliequivalents(), 2).Should().Be(20.57m, "twice 10.29 would be 20.58");
}

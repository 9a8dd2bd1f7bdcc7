using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Tests.Amounts;

public class GramsTests
{
    [Fact]
    public void Of_BelowZero_Throws() =>
        FluentActions.Invoking(() => Grams.Of(-0.1m)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Of_ThirdOfAPortion_KeepsWhatWasGiven() => Grams.Of(33.333m).Value.Should().Be(33.333m);
}

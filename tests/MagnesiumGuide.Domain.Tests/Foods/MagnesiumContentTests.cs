using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Tests.Foods;

public class MagnesiumContentTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3000)]
    public void In_UnknownValue_IsNeverZero(int grams) => MagnesiumContent.Unknown.In(Grams.Of(grams)).Should().BeNull();

    [Fact]
    public void In_FoodThatCannotHoldAny_IsZeroAndNotUnknown() =>
        new MagnesiumContent(Milligrams.Zero, ValueStatus.LogicalZero).In(Grams.Of(100))!.Value.Should().Be(Milligrams.Zero);

    [Fact]
    public void In_250GramsOf22Point5_Is56Point25() => Make.Content(22.5m).In(Grams.Of(250))!.Value.Value.Should().Be(56.25m);

    [Fact]
    public void In_HalfAMicrogram_RoundsAwayFromZero() => Make.Content(0.05m).In(Grams.Of(1))!.Value.Micrograms.Should().Be(1);
}

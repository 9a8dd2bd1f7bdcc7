using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Tests.Binding;

public sealed class ClockTextTests
{
    [Theory]
    [InlineData("8", 480)]
    [InlineData("08:00", 480)]
    [InlineData("8.30", 510)]
    [InlineData("8u30", 510)]
    [InlineData("20h15", 1215)]
    [InlineData("8u", 480)]
    [InlineData(" 0:00 ", 0)]
    [InlineData("23:59", 1439)]
    public void TryRead_ATime_IsMinutesAfterMidnight(string text, int minute)
    {
        ClockText.TryRead(text, out var read).Should().BeTrue();
        read.Should().Be(minute);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("8:60")]
    [InlineData("-1")]
    [InlineData("8:5")]
    [InlineData("acht")]
    [InlineData("8:00:00")]
    [InlineData("100")]
    [InlineData("8,30")]
    public void TryRead_NoTime_IsRefused(string text) => ClockText.TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void TryReadAll_SeveralTimes_AreInOrderAndOnce() =>
        ClockText.TryReadAll("18:00, 8 en 12.30;8:00", 8).Should().Equal(480, 750, 1080);

    [Theory]
    [InlineData("8:00, x")]
    [InlineData("1 2 3 4 5 6 7 8 9")]
    public void TryReadAll_OneIsWrongOrThereAreTooMany_IsRefused(string text) => ClockText.TryReadAll(text, 8).Should().BeNull();

    [Theory]
    [InlineData(0, "00:00")]
    [InlineData(510, "08:30")]
    [InlineData(1500, "01:00")]
    public void Write_AnyMinute_IsATimeOfTheDay(int minute, string text) => ClockText.Write(minute).Should().Be(text);
}

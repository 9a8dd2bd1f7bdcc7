using System.Globalization;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Tests.Binding;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("0,375", "0.375")]
    [InlineData("0.375", "0.375")]
    [InlineData("1500", "1500")]
    [InlineData("1500,5", "1500.5")]
    [InlineData("1500.125", "1500.125")]
    [InlineData("0", "0")]
    [InlineData("007", "7")]
    [InlineData("9999999", "9999999")]
    [InlineData(" 12,5 ", "12.5")]
    [InlineData("12\n", "12")]
    [InlineData("1/2", "0.5")]
    [InlineData("3/4", "0.75")]
    [InlineData("1 1/2", "1.5")]
    [InlineData("2 1/4", "2.25")]
    public void TryRead_PlainNumber_ReadsIt(string text, string expected)
    {
        DecimalText.TryRead(text, out var value).Should().BeTrue();
        value.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void TryRead_AnyCulture_ReadsTheSame(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        DecimalText.TryRead("12,5", out var comma).Should().BeTrue();
        DecimalText.TryRead("12.5", out var point).Should().BeTrue();
        comma.Should().Be(12.5m).And.Be(point);
        DecimalText.Write(12.5m).Should().Be("12.5");
    }

    [Theory]
    [InlineData("1.500")]
    [InlineData("1,500")]
    [InlineData("12.500")]
    [InlineData("123,456")]
    public void TryRead_SignThatMayMeanThousand_RefusesAndSaysSo(string text)
    {
        DecimalText.TryRead(text, out _).Should().BeFalse();
        DecimalText.IsDoubtful(text).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    [InlineData("abc")]
    [InlineData("12,5 gr")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("1.234.567")]
    [InlineData("12,,5")]
    [InlineData("12,")]
    [InlineData(",5")]
    [InlineData(".5")]
    [InlineData("1,2345")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("−5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("٣")]
    [InlineData("１２")]
    [InlineData("½")]
    [InlineData("1 500")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("/2")]
    [InlineData("-1/2")]
    [InlineData("12345678")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1\02")]
    public void TryRead_AnythingElse_Refuses(string? text) =>
        DecimalText.TryRead(text, out _).Should().BeFalse();

    [Fact]
    public void TryRead_EveryNumberWithThreeDecimals_ReadsBackWhatWasWritten()
    {
        for (var thousandths = 0; thousandths <= 3_000_000; thousandths += 7)
        {
            var number = thousandths / 1000m;
            var text = DecimalText.Write(number);
            if (!DecimalText.IsDoubtful(text))
            {
                DecimalText.TryRead(text, out var read).Should().BeTrue(text);
                read.Should().Be(number);
            }
        }
    }
}

using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The ways in which a number changes without anybody noticing (traps, section 0), tried through the page.</summary>
public sealed class NumbersInAddressTests(GuideApp app)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    public async Task Amount_WithCommaOrPoint_IsTheSame(string path)
    {
        var comma = await WebPage.GetAsync(app.Client, path + "?r=amandelen~12,5~g");
        var point = await WebPage.GetAsync(app.Client, path + "?r=amandelen~12.5~g");
        var hundred = await WebPage.GetAsync(app.Client, path + "?r=amandelen~125~g");

        comma.Total.Should().NotBeNull().And.Be(point.Total);
        hundred.Total.Should().BeGreaterThan(comma.Total!.Value * 9);
    }

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("0,5", "1/2")]
    [InlineData("1,5", "1 1/2")]
    public async Task Amount_AsFraction_IsTheSame(string one, string other)
    {
        var first = await WebPage.GetAsync(app.Client, $"/?r=brood-volkoren~{one}~snee");
        var second = await WebPage.GetAsync(app.Client, $"/?r=brood-volkoren~{Uri.EscapeDataString(other)}~snee");

        first.Total.Should().NotBeNull().And.Be(second.Total);
    }

    [Theory]
    [InlineData("r=amandelen~12,5~g", "aantal-0", "12,5")]
    [InlineData("r=amandelen~12.5~g", "aantal-0", "12.5")]
    [InlineData("r=amandelen~12,50~g", "aantal-0", "12,50")]
    [InlineData("r=amandelen~0,375~g", "aantal-0", "0,375")]
    [InlineData("r=amandelen~1/2~handje", "aantal-0", "1/2")]
    [InlineData("r=!x~50~g~0,375", "mg-0", "0,375")]
    [InlineData("w=500~49,5", "mg-0", "49,5")]
    [InlineData("s=citrate~56,25~m~1,5", "perdag-0", "1,5")]
    [InlineData("s=citrate~56,25~m~1,5", "aantal-0", "56,25")]
    public async Task Form_AfterReading_ShowsExactlyWhatWasTyped(string line, string field, string typed)
    {
        var page = await WebPage.GetAsync(app.Client, "/?" + line);

        page.Status.Should().Be(HttpStatusCode.OK);
        EntryForm.On(page)[field].Should().Be(typed);
    }

    [Theory]
    [InlineData("/", "1.500", "1500", "1,5")]
    [InlineData("/", "1,500", "1500", "1,5")]
    [InlineData("/en/", "1.500", "1500", "1.5")]
    [InlineData("/en/", "2,250", "2250", "2.25")]
    public async Task Amount_ThatMayMeanThousands_IsAskedBesideItsField(string path, string typed, string thousands, string decimals)
    {
        var page = await WebPage.GetAsync(app.Client, path + $"?r=amandelen~{typed}~g");

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain(thousands).And.Contain(decimals);
        page.TextOf("#aantal-0-fout").Should().Contain(thousands);
        EntryForm.On(page)["aantal-0"].Should().Be(typed);
        page.Total.Should().BeNull();
    }

    [Theory]
    [InlineData("/" + Addresses.Day)]
    [InlineData("/en/" + Addresses.Day)]
    [InlineData("/?v=1&maanden=11&geslacht=x&set=efsa&r=amandelen~0,375~g&r=brood-volkoren~1/2~snee&w=330~49,5&w=500~&r=!Oma%27s granola %26 noten~50~g~&r=!Reep~45~g~187,3~12,5&s=citrate~56,25~o~1,5")]
    [InlineData("/en/?v=1&leeftijd=31&geslacht=v&toestand=zwanger&set=uk&r=melk-halfvol~1~beker")]
    public async Task Form_SavedUntouched_LeadsToTheVerySameDay(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);
        page.Status.Should().Be(HttpStatusCode.OK);

        var saved = await WebPage.GetAsync(app.Client, EntryForm.On(page).Send());

        saved.Status.Should().Be(HttpStatusCode.Found);
        var location = saved.Response.Headers.Location!.OriginalString;
        Uri.UnescapeDataString(location.Replace('+', ' ')).Should().Be(Uri.UnescapeDataString(address));
        var again = await WebPage.GetAsync(app.Client, location);
        again.Total.Should().Be(page.Total);
        (await WebPage.GetAsync(app.Client, EntryForm.On(again).Send())).Response.Headers.Location!.OriginalString.Should().Be(location);
    }

    [Fact]
    public async Task Unknown_NeverBecomesZero()
    {
        var page = await WebPage.GetAsync(app.Client, "/?r=!Granola~50~g&w=500~");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Total.Should().BeNull();
        page.Document.QuerySelectorAll("table.lines td.mg data").Should().BeEmpty();
        page.Document.QuerySelectorAll("table.lines td.mg .tag.unknown").Should().HaveCount(2);
        page.TextOf("#antwoord").Should().Contain("Granola");
    }
}

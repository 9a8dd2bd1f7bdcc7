using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

public sealed class SearchTests(GuideApp app)
{
    [Theory]
    [InlineData("/?zoek=amandlen", "Toont resultaten voor amandelen", "Zoek letterlijk")]
    [InlineData("/en/?zoek=almnds", "Shows results for almonds", "Search exactly")]
    public async Task Misspelled_SaysWhatItShows_AndOffersTheWayBack(string address, string says, string wayBack)
    {
        var page = await OpenAsync(address);

        page.TextOf(".suggestions").Should().Contain(says);
        page.Document.QuerySelector("#kies-amandelen").Should().NotBeNull();
        var link = page.Document.QuerySelectorAll(".suggestions a").Single(a => a.TextContent.StartsWith(wayBack, StringComparison.Ordinal));
        var literal = await OpenAsync(link.GetAttribute("href")!);
        literal.Document.QuerySelectorAll("input[name=kies]").Should().BeEmpty();
        literal.TextOf(".suggestions").Should().NotContain(says);
    }

    [Fact]
    public async Task NoHit_OffersToEnterItByName()
    {
        var page = await OpenAsync("/?v=1&leeftijd=34&r=brood-volkoren~4~snee&zoek=xqzvwq");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf(".suggestions").Should().Contain("xqzvwq");
        page.Id("naam").Closest("details")!.HasAttribute("open").Should().BeTrue();
        page.Lines.Should().ContainSingle("the day is kept");
    }

    [Fact]
    public async Task Chip_AddsOneUsualPortionAtOnce()
    {
        var page = await OpenAsync("/?v=1&leeftijd=34&zoek=amandelen");
        var chip = page.Document.QuerySelectorAll("button.chip").First(b => b.GetAttribute("value")!.StartsWith("amandelen~", StringComparison.Ordinal));
        chip.TextContent.Trim().Should().Be("1 handje · 25 g");

        var answer = await WebPage.GetAsync(app.Client, EntryForm.On(page).With("kies", "amandelen").Press(chip.GetAttribute("name")!, chip.GetAttribute("value")!));

        answer.Status.Should().Be(HttpStatusCode.Found);
        Uri.UnescapeDataString(answer.Response.Headers.Location!.ToString()).Should().EndWith("&r=amandelen~1~handje").And.NotContain("handje&r=");
    }

    [Fact]
    public async Task Measure_ChosenBeforeForAFood_IsOfferedFirst()
    {
        var page = await OpenAsync("/?v=1&r=amandelen~3~stuk&zoek=amandelen");

        page.Document.QuerySelector("#maat-amandelen option")!.GetAttribute("value").Should().Be("stuk");
    }

    // 1 slice is 35 g, and wholemeal bread holds 75 mg per 100 g (USDA 18075).
    [Theory]
    [InlineData("1/2", 13.1)]
    [InlineData("1 1/2", 39.4)]
    [InlineData("1,5", 39.4)]
    public async Task Count_AsAFraction_IsCounted(string count, double mg)
    {
        var page = await OpenAsync($"/?v=1&r=brood-volkoren~{Uri.EscapeDataString(count)}~snee");

        page.Total.Should().Be((decimal)mg);
    }

    private async Task<WebPage> OpenAsync(string address) => await WebPage.GetAsync(app.Client, address);
}

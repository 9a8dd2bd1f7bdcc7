using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

public sealed class PasteTests(GuideApp app)
{
    private const string Diary = "2 sneetjes volkorenbrood met pindakaas, glas melk, wxyzzq, handje amandelen (25 g)";

    [Theory]
    [InlineData("/", "niet begrepen")]
    [InlineData("/en/", "not understood")]
    public async Task Pasted_IsProposedAndNotYetCounted(string start, string notUnderstood)
    {
        var page = await OpenAsync($"{start}?v=1&leeftijd=34&r=banaan~1~stuk&plak={Uri.EscapeDataString(Diary)}");

        page.Lines.Should().ContainSingle("nothing enters the day before the visitor says so");
        page.Document.QuerySelectorAll(".proposals q").Select(q => q.TextContent)
            .Should().Equal("2 sneetjes volkorenbrood", "pindakaas", "glas melk", "wxyzzq", "handje amandelen (25 g)");
        page.TextOf(".proposals .tag.unknown").Should().Be(notUnderstood);
        page.Document.QuerySelectorAll(".proposals select").Should().OnlyContain(s => s.QuerySelector("option:last-child")!.GetAttribute("value") == "", "each can be left out");
    }

    [Fact]
    public async Task TakenOver_JoinsTheDay_AndKeepsWhatWasNotUnderstood()
    {
        var page = await OpenAsync($"/?v=1&leeftijd=34&r=banaan~1~stuk&plak={Uri.EscapeDataString(Diary)}");

        var answer = await WebPage.GetAsync(app.Client, EntryForm.On(page).With("plak", Diary).Press("doe", "neem-over"));

        answer.Status.Should().Be(HttpStatusCode.Found);
        var address = answer.Response.Headers.Location!.OriginalString;
        Uri.UnescapeDataString(address).Should().Contain("r=banaan~1~stuk&r=brood-volkoren~2~snee&r=pindakaas~1~eetlepel&r=melk-halfvol~1~glas&r=amandelen~25~g");
        var day = await OpenAsync(address);
        day.Lines.Should().HaveCount(5);
        day.Document.QuerySelector("input[name^=onbegrepen]")!.GetAttribute("value").Should().Be("wxyzzq");
    }

    [Fact]
    public async Task LeftOut_StaysOut()
    {
        var page = await OpenAsync("/?v=1&plak=1%20banaan,%201%20appel");

        var answer = await WebPage.GetAsync(app.Client, EntryForm.On(page).With("plak", "1 banaan, 1 appel").With("voorstel-0", "").Press("doe", "neem-over"));

        Uri.UnescapeDataString(answer.Response.Headers.Location!.OriginalString).Should().EndWith("&r=appel~1~stuk");
    }

    [Fact]
    public async Task Hostile_IsShownAsText()
    {
        var page = await OpenAsync($"/?plak={Uri.EscapeDataString("<script>alert(1)</script> \" onload=x, 1 banaan")}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("script:not([src])").Should().BeEmpty();
        page.Document.QuerySelector("textarea#plak")!.TextContent.Should().StartWith("<script>");
    }

    private async Task<WebPage> OpenAsync(string address) => await WebPage.GetAsync(app.Client, address);
}

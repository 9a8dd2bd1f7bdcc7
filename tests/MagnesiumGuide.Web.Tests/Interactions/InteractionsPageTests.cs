using System.Net;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Interactions;

public sealed class InteractionsPageTests(GuideApp app)
{
    [Theory]
    [InlineData("/wisselwerkingen", "Bespreek met uw apotheker.")]
    [InlineData("/en/interactions", "Discuss it with your pharmacist.")]
    public async Task Get_TheList_HoldsEveryGroupWithContraindicationsFirst(string address, string ends)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelectorAll(".interaction").Should().HaveCount(56);
        page.Document.QuerySelector(".interaction h3")!.Id.Should().Be("w-ci-egfr30");
        WebPage.Flat(page.Document.QuerySelectorAll("main .notice strong")[^1].TextContent).Should().Be(ends);
        page.Document.QuerySelectorAll(".interaction .body").Should().OnlyContain(b => b.HasAttribute("data-source") && b.QuerySelector("a.cite") != null);
    }

    [Theory]
    [InlineData("doxycycline", "w-tetracyclines", "2 uur wachten met magnesium", "4 tot 6 uur wachten met het andere middel")]
    [InlineData("levothyroxine", "w-levothyroxine", "4 uur wachten met magnesium", "ernst: matig")]
    [InlineData("ijzer", "w-iron", "3 tot 4 uur wachten", "houd tijd ertussen")]
    [InlineData("raltegravir", "w-raltegravir", "Geen enkele tussentijd helpt", "eerst overleggen")]
    [InlineData("nierziekte", "w-ci-egfr30", "eGFR lager dan 30", "niet zonder arts")]
    public async Task Post_OneName_ShowsWhatHappensHoursSeverityAndSource(string name, string id, string hours, string more)
    {
        var page = await Post.FormAsync(app.Client, "/wisselwerkingen", ("namen", name));

        page.Status.Should().Be(HttpStatusCode.OK);
        var article = page.Id(id).Closest("article")!;
        WebPage.Flat(article.TextContent).Should().Contain(hours).And.Contain(more);
        article.QuerySelector("a.cite").Should().NotBeNull();
        page.Text.Should().Contain("Bespreek met uw apotheker.");
        page.Id("namen").TextContent.Should().Be(name);
    }

    [Fact]
    public async Task Post_NameWithASlip_SaysSoAndShowsTheMeaning()
    {
        var page = await Post.FormAsync(app.Client, "/wisselwerkingen", ("namen", "doxycicline"));

        page.TextOf(".asked").Should().Contain("Geen ‘doxycicline’. Toont: doxycycline.");
        page.Document.QuerySelectorAll("article.interaction").Should().ContainSingle();
    }

    [Fact]
    public async Task Post_UnknownMedicine_NeverLooksSafe()
    {
        var page = await Post.FormAsync(app.Client, "/wisselwerkingen", ("namen", "ibuprofen"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf(".asked").Should().Contain("‘ibuprofen’ staat niet in onze lijst.").And.Contain("Dat betekent niet dat het veilig is");
        page.Text.Should().Contain("Bespreek met uw apotheker.");
        page.Document.QuerySelectorAll("article.interaction").Should().BeEmpty();
    }

    [Fact]
    public async Task Post_SeveralNames_ShowsContraindicationsFirst()
    {
        var page = await Post.FormAsync(app.Client, "/en/interactions", ("namen", "iron, heart block\ndoxycycline"));

        page.Document.QuerySelectorAll("article.interaction h3").Select(h => h.Id).Should().Equal("w-ci-avblock", "w-tetracyclines", "w-iron");
        page.Text.Should().Contain("Discuss it with your pharmacist.");
    }

    [Theory]
    [InlineData("", "Typ de naam van een geneesmiddel")]
    [InlineData("  ,  ;\n ", "Typ de naam van een geneesmiddel")]
    [InlineData("###", "Typ de naam van een geneesmiddel")]
    [InlineData("<long>", "Deze tekst is te lang")]
    [InlineData("a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4,b5,b6,b7,b8,b9,c1,c2,c3", "Dit zijn te veel namen")]
    public async Task Post_BadInput_SaysWhatToDoAndKeepsIt(string typed, string message)
    {
        var text = typed == "<long>" ? new string('a', 501) : typed;

        var page = await Post.FormAsync(app.Client, "/wisselwerkingen", ("namen", text));

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain(message);
        page.Id("namen").TextContent.Should().Be(text.Trim());
    }

    [Theory]
    [InlineData("text/plain", "namen=doxycycline")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\nbroken")]
    [InlineData("application/json", "{}")]
    public async Task Post_NoForm_IsRefusedWithAMessage(string type, string body)
    {
        using var response = await Json.SendAsync(app.Client, "/wisselwerkingen", Encoding.UTF8.GetBytes(body), type);

        (await WebPage.OfAsync(response)).ShouldShowErrors().Should().ContainSingle();
    }

    [Fact]
    public async Task Post_OfAnyKind_SetsNoCookieAndIsKeptNowhere()
    {
        var page = await Post.FormAsync(app.Client, "/wisselwerkingen", ("namen", "doxycycline"));

        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.Response.Headers.CacheControl.Private.Should().BeTrue();
        page.Document.QuerySelectorAll("a[href], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action"))
            .Should().NotContain(a => a!.Contains("doxy", StringComparison.OrdinalIgnoreCase));
        page.Document.QuerySelectorAll("[name=__RequestVerificationToken]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("/wisselwerkingen?namen={0}")]
    [InlineData("/wisselwerkingen?zoek={0}")]
    [InlineData("/en/interactions?namen={0}&q={0}")]
    public async Task Get_WithAMedicineInTheAddress_ShowsNothingOfIt(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address.Replace("{0}", "doxycyclinetest", StringComparison.Ordinal));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.DocumentElement.OuterHtml.Should().NotContain("doxycyclinetest");
        page.Document.QuerySelectorAll(".interaction").Should().HaveCount(56);
    }
}

using System.Net;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Tests.Days;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>No number on any page lacks its source.</summary>
public sealed class CitationTests(GuideApp app)
{
    public static TheoryData<string> Filled => Addresses.Filled;

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task Page_AnyAddress_EveryNumberNamesItsSource(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        CitationWalk.Faults(page, Sources()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("?v=1&leeftijd=34&geslacht=x&r=spinazie-gekookt~200~g&s=oxide~500~o~2&r=!Drank~300~g~20~40")]
    [InlineData("?v=1&leeftijd=34&geslacht=v&toestand=zwanger&set=iom&r=brood-volkoren~1~snee&s=bisglycinate~100~m~1")]
    [InlineData("?v=1&leeftijd=2&r=brood-volkoren~2~snee&w=500~")]
    [InlineData("?v=1&leeftijd=10&geslacht=x&r=!Taart~50~g~12,5&w=500~110&s=citrate~200~m~1")]
    [InlineData("?v=1&leeftijd=34&geslacht=v&r=brood-volkoren~90~snee&zoek=brood")]
    [InlineData("?v=1&leeftijd=34&plak=2 sneetjes volkorenbrood met pindakaas, soep, wxyzzq")]
    [InlineData("?v=1&leeftijd=abc&geslacht=v&r=brood-volkoren~veel~snee&r=amandelen~1.500~g&naam=Taart&gram=x")]
    public async Task Calculator_AnyDay_EveryNumberNamesItsSource(string day)
    {
        foreach (var start in new[] { "/", "/en/" })
        {
            var page = await WebPage.GetAsync(app.Client, start + day);

            page.Response.StatusCode.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
            CitationWalk.Faults(page, Sources()).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Days_SeveralOnAPage_EveryNumberNamesItsSource()
    {
        var page = (await DaysPage.PostAsync(app.Client, "/dagen", [
            ("Maandag", Addresses.Day), ("Dinsdag", "?v=1&leeftijd=34&geslacht=v&r=!Taart~50~g~12"), ("Woensdag", "?v=1&leeftijd=34&geslacht=v&r=!Soep~50~g"),
        ])).Page;

        CitationWalk.Count(page).Should().BeGreaterThan(5);
        CitationWalk.Faults(page, Sources()).Should().BeEmpty();
    }

    [Fact]
    public async Task Walk_OverAFilledCalculator_FindsNumbers() =>
        CitationWalk.Count(await WebPage.GetAsync(app.Client, "/" + Addresses.Day)).Should().BeGreaterThan(20, "a walk that finds nothing proves nothing");

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task Page_AnyAddress_CallsANumberTheVisitorsOwnOnlyWhenSomethingWasFilledIn(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        if (!address.Contains('?', StringComparison.Ordinal))
        {
            CitationWalk.Own(page).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("<p>Neem 350 mg.</p>", 1)]
    [InlineData("<p>Neem <b>350</b> mg.</p>", 1)]
    [InlineData("<p>Neem <data value=\"350\">350</data> mg.</p>", 2)]
    [InlineData("<p>Dat is 12,5 % of 3 mmol.</p>", 2)]
    [InlineData("<td><data value=\"1\">1</data></td>", 1)]
    [InlineData("<p data-source=\"bestaat-niet\">350 mg</p>", 1)]
    [InlineData("<p data-source=\"efsa-2015\">350 mg</p>", 1)]
    [InlineData("<div data-source=\"efsa-2015\"><p>350 mg</p></div><a href=\"/bronnen/efsa-2015\">EFSA</a>", 0)]
    [InlineData("<div data-source=\"efsa-2015\"><p data-source=\"iom-1997\">350 mg</p></div><a href=\"/bronnen/efsa-2015\">EFSA</a>", 1)]
    [InlineData("<p>Neem 350</p><p>mg en 2 sneetjes</p>", 0)]
    [InlineData("<label for=\"a\">Tot 350 mg</label><input id=\"a\" type=\"text\">", 0)]
    [InlineData("<label for=\"a\">Banaan, 35 mg</label><input id=\"a\" type=\"radio\">", 1)]
    public void Walk_ANumberWithAUnit_IsFoundWhereItHasNoSource(string html, int faults)
    {
        var page = WebPage.Of(new HttpResponseMessage(), $"<!doctype html><main>{html}</main>");

        CitationWalk.Faults(page, Sources()).Should().HaveCount(faults);
    }

    private HashSet<string> Sources() => [.. app.Services.GetRequiredService<GuideCatalogHolder>().Current.Sources.Keys];
}

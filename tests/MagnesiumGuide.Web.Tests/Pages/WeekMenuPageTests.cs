using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The week menu as a visitor meets it, without script.</summary>
public sealed class WeekMenuPageTests(GuideApp app)
{
    private const string Woman = "/weekmenu?leeftijd=34&geslacht=v&z=4711";

    [Fact]
    public async Task Get_NothingFilledIn_AsksAndShowsNoMenu()
    {
        var page = await GetAsync("/weekmenu");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("table.week").Should().BeEmpty();
        page.Document.QuerySelectorAll("form#wensen input[name=leeftijd]").Should().ContainSingle();
        page.Text.Should().Contain("Nierziekte?").And.NotContain("tekort");
    }

    [Fact]
    public async Task Get_FormWithoutANumber_GoesToAnAddressThatHoldsTheMenuOfThisWeek()
    {
        var answer = await app.Client.GetAsync(new Uri("/weekmenu?leeftijd=34&geslacht=v&toestand=&set=gezondheidsraad&dieet=&zonder=&tussendoor=2&z=", UriKind.Relative), Cancelled);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().MatchRegex(@"^/weekmenu\?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad&z=20\d{4}$");
        (await GetAsync(answer.Headers.Location.OriginalString)).Document.QuerySelectorAll("table.week tbody tr").Should().HaveCount(7);
    }

    [Theory]
    [InlineData("geslacht=v", 300)]
    [InlineData("geslacht=m", 350)]
    [InlineData("geslacht=x", 350)]
    [InlineData("geslacht=v&dieet=vegan&zonder=gluten", 300)]
    public async Task Get_APerson_SevenDaysThatReachTheReferenceValueOnAverage(string wishes, int reference)
    {
        var page = await GetAsync($"/weekmenu?leeftijd=34&z=4711&{wishes}");

        var days = page.Document.QuerySelectorAll("table.week tbody tr data").Select(d => WebPage.Number(d)!.Value).ToList();
        days.Should().HaveCount(7);
        days.Average().Should().BeGreaterThanOrEqualTo(reference).And.BeApproximately(WebPage.Number(page.Document.QuerySelector("#week-kop data"))!.Value, 0.1m);
        page.Text.Should().Contain("Verschil met de richtwaarde").And.NotContain("tekort");
    }

    [Fact]
    public async Task Get_SameAddressTwice_GivesTheSameMenuInBothLanguages()
    {
        var first = Amounts(await GetAsync(Woman));

        Amounts(await GetAsync(Woman)).Should().Equal(first);
        Amounts(await GetAsync("/en/week-menu?leeftijd=34&geslacht=v&z=4711")).Should().Equal(first);
        Amounts(await GetAsync("/weekmenu?leeftijd=34&geslacht=v&z=4712")).Should().NotEqual(first);
    }

    [Fact]
    public async Task Follow_AnotherProposalForTuesday_LeavesTheOtherSixDays()
    {
        var before = await GetAsync(Woman);
        var link = before.Document.QuerySelectorAll("table.week a").Single(a => a.TextContent == "Ander voorstel voor dinsdag").GetAttribute("href")!;

        var after = await GetAsync(link);

        link.Should().Contain("z=4711&d=2");
        Days(after)[1].Should().NotBe(Days(before)[1]);
        Days(after).Where((_, i) => i != 1).Should().Equal(Days(before).Where((_, i) => i != 1));
    }

    [Fact]
    public async Task Follow_NewMenu_GivesAnotherWeekForTheSameWishes()
    {
        var before = await GetAsync(Woman + "&dieet=vegan&d=25");
        var after = await GetAsync(before.Document.QuerySelector("#week a.button")!.GetAttribute("href")!);

        Days(after).Should().NotIntersectWith(Days(before));
        after.Document.QuerySelector("#dieet-vegan")!.HasAttribute("checked").Should().BeTrue();
    }

    [Fact]
    public async Task Follow_ADayToTheCalculator_GivesTheSameTotal()
    {
        var page = await GetAsync(Woman);
        foreach (var day in page.Document.QuerySelectorAll("table.week tbody tr"))
        {
            var link = day.QuerySelector("td.does a:last-child")!.GetAttribute("href")!;

            var opened = await GetAsync(link);

            link.Should().StartWith("/?v=1&leeftijd=34&geslacht=v&r=");
            opened.Status.Should().Be(HttpStatusCode.OK);
            opened.Total.Should().BeApproximately(WebPage.Number(day.QuerySelector("data"))!.Value, 0.1m);
        }
    }

    [Fact]
    public async Task Get_AMenu_ShoppingListHoldsEachFoodOnceWithTheGramsOfAllDays()
    {
        var page = await GetAsync(Woman);
        var list = page.Document.QuerySelectorAll(".groceries li").Select(li => li.Children.Select(c => WebPage.Flat(c.TextContent)).ToList()).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

        // Every day's link to the calculator names the same foods in grams.
        var grams = page.Document.QuerySelectorAll("table.week tbody tr")
            .SelectMany(day => day.QuerySelector("td.does a:last-child")!.GetAttribute("href")!.Split("&r=").Skip(1))
            .Select(r => Uri.UnescapeDataString(r).Split('~'))
            .GroupBy(r => r[0], StringComparer.Ordinal).Select(g => g.Sum(r => decimal.Parse(r[1], System.Globalization.CultureInfo.InvariantCulture))).Order();
        list.Values.Select(v => decimal.Parse(v.Replace(" g", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture)).Order().Should().Equal(grams);
        page.Document.QuerySelectorAll(".groceries h3").Select(h => h.TextContent).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(5);
    }

    [Fact]
    public async Task Get_FoodThatIsNotLiked_IsNowhereInTheMenuAndCanBeTakenBack()
    {
        var page = await GetAsync(Woman + "&zonder=banaan&zonder=brood-volkoren&zonder=fish");

        page.Document.QuerySelectorAll(".groceries li span:first-child").Select(s => s.TextContent).Should().NotContain(["Banaan", "Volkorenbrood"]);
        page.Document.QuerySelectorAll<IHtmlInputElement>(".field input[type=checkbox][name=zonder]").Select(i => (i.Value, i.IsChecked)).Should().BeEquivalentTo([("banaan", true), ("brood-volkoren", true)]);
        page.Document.QuerySelectorAll("select#niet option[value=banaan]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("leeftijd=abc", "leeftijd")]
    [InlineData("leeftijd=", "leeftijd")]
    [InlineData("dieet=vegan", "leeftijd")]
    [InlineData("leeftijd=34&geslacht=m&toestand=zwanger", "toestand")]
    [InlineData("leeftijd=34&set=nergens", "set")]
    [InlineData("leeftijd=34&v=9", "wensen")]
    [InlineData("leeftijd=34&dieet=paleo", "dieet")]
    [InlineData("leeftijd=34&dieet=1", "dieet")]
    [InlineData("leeftijd=34&zonder=lucht", "niet")]
    [InlineData("leeftijd=34&zonder=gluten&zonder=0", "niet")]
    [InlineData("leeftijd=34&zonder=bestaat-niet", "niet")]
    [InlineData("leeftijd=34&zonder=%3Cscript%3E", "niet")]
    [InlineData("leeftijd=34&tussendoor=4", "tussendoor-2")]
    [InlineData("leeftijd=34&tussendoor=twee", "tussendoor-2")]
    [InlineData("leeftijd=34&z=veel", "z")]
    [InlineData("leeftijd=34&z=-1", "z")]
    [InlineData("leeftijd=34&z=1000000", "z")]
    [InlineData("leeftijd=34&z=99999999999999999999", "z")]
    [InlineData("leeftijd=34&z=4711&d=8", "z")]
    [InlineData("leeftijd=34&z=4711&d=0,0,2", "z")]
    [InlineData("leeftijd=34&z=4711&d=x", "z")]
    public async Task Get_SomethingThatCannotBeRead_SaysSoBesideItsFieldAndShowsNoMenu(string query, string field)
    {
        foreach (var path in new[] { "/weekmenu", "/en/week-menu" })
        {
            var page = await GetAsync($"{path}?{query}");

            page.Status.Should().Be(HttpStatusCode.BadRequest);
            page.Document.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")).Should().Equal($"#{field}");
            page.Document.GetElementById(field).Should().NotBeNull();
            page.Document.QuerySelectorAll("table.week").Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Get_MoreOtherDaysThanFit_SaysSo()
    {
        (await GetAsync(Woman + "&d=" + new string('1', 60))).Status.Should().Be(HttpStatusCode.OK);
        (await GetAsync(Woman + "&d=" + new string('1', 61))).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("leeftijd=3", "consultatiebureau")]
    [InlineData("maanden=11", "consultatiebureau")]
    [InlineData("leeftijd=4", "vanaf 18 jaar")]
    [InlineData("leeftijd=17", "vanaf 18 jaar")]
    public async Task Get_AChild_ExplainsWhyThereIsNoMenu(string age, string words)
    {
        var page = await GetAsync($"/weekmenu?{age}&geslacht=v");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf(".notice.stop").Should().Contain(words);
        page.Document.QuerySelectorAll("table.week").Should().BeEmpty();
    }

    [Fact]
    public async Task Get_WishesThatLeaveNoMenu_NamesTheWishAndLinksToAMenuWithoutIt()
    {
        // Foods that most vegan dinners need.
        var foods = string.Join("", new[]
        {
            "linzen-rood-gekookt", "kidneybonen-blik", "kikkererwten-gekookt", "zwarte-bonen-blik", "witte-bonen-gekookt", "bruine-bonen-gekookt",
            "linzen-gekookt", "kikkererwten-blik", "doperwten-diepvries-gekookt", "tofu", "tofu-gebakken", "vega-gehakt", "vega-braadworst", "bruine-bonen-blik", "tuinbonen-gekookt",
        }.Select(f => $"&zonder={f}"));
        var page = await GetAsync($"{Woman}&dieet=vegan{foods}");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf("#geen").Should().Be("Met deze wensen vonden wij geen menu");
        var links = page.Document.QuerySelectorAll("section[role=status] ul a");
        links.Select(a => WebPage.Flat(a.TextContent)).Should().Equal("zonder de wens ‘veganistisch’");
        (await GetAsync(links[0].GetAttribute("href")!)).Document.QuerySelectorAll("table.week tbody tr").Should().HaveCount(7);
    }

    [Fact]
    public async Task Get_AMenu_IsNotKeptNotIndexedAndNamesItsSources()
    {
        var page = await GetAsync(Woman);

        page.Response.Headers.CacheControl!.ToString().Should().Be("no-store, private");
        page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        page.Document.QuerySelectorAll("ol.sources li").Length.Should().BeGreaterThanOrEqualTo(3);
        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static List<string> Days(WebPage page) =>
        [.. page.Document.QuerySelectorAll("table.week tbody tr").Select(r => string.Join(" | ", r.QuerySelectorAll("td p").Select(p => WebPage.Flat(p.TextContent))))];

    private static List<decimal?> Amounts(WebPage page) => [.. page.Document.QuerySelectorAll("table.week tbody data").Select(WebPage.Number)];

    private Task<WebPage> GetAsync(string address) => WebPage.GetAsync(app.Client, address.Split('#')[0]);
}

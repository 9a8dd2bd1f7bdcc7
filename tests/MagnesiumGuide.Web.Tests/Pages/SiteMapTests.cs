using System.Collections.Concurrent;
using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

public sealed class SiteMapTests(GuideApp app)
{
    private const string Origin = "http://localhost";
    private static readonly ConcurrentDictionary<string, HttpStatusCode> Visited = new(StringComparer.Ordinal);

    public static TheoryData<string, string, string, string> EachPage => Addresses.EachPage;

    public static TheoryData<string> Filled => Addresses.Filled;

    [Theory]
    [MemberData(nameof(EachPage))]
    public async Task Page_EveryAddress_SaysWhatItIs(string address, string language, string dutch, string english)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        var html = page.Document;
        html.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.Title.Should().MatchRegex("^.{10,} – MagnesiumGuide$");
        html.QuerySelectorAll("h1").Should().ContainSingle();
        html.QuerySelector("meta[name=description]")!.GetAttribute("content").Should().MatchRegex("^.{20,}$");
        html.QuerySelector("meta[name=robots]").Should().BeNull();
        string? Link(string selector) => html.QuerySelector(selector)?.GetAttribute("href");
        Link("link[rel=canonical]").Should().Be(Origin + address);
        Link("link[rel=alternate][hreflang=nl]").Should().Be(Origin + dutch);
        Link("link[rel=alternate][hreflang=en]").Should().Be(Origin + english);
    }

    [Theory]
    [MemberData(nameof(EachPage))]
    public async Task Page_EveryAddress_LinksToItselfInTheOtherLanguage(string address, string language, string dutch, string english)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var other = page.Document.QuerySelector(".lang a[hreflang]")!;
        other.GetAttribute("hreflang").Should().Be(language == "nl" ? "en" : "nl");
        other.GetAttribute("href").Should().Be(language == "nl" ? english : dutch);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    public async Task Foot_OfAPage_NamesEachPageOnce(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelectorAll(".site-footer nav a").Select(a => a.GetAttribute("href")).Should().HaveCountGreaterThan(10).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task Page_AnyAddress_SetsNoCookieAndAsksNobodyElse(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        var html = page.Document;
        html.QuerySelectorAll("script:not([src]), style, [style]").Should().BeEmpty("the policy allows nothing inline");
        html.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        var resources = html.QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], object[data]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href") ?? e.GetAttribute("data")!).ToList();
        resources.Should().NotBeEmpty().And.OnlyContain(r => r.StartsWith('/') && !r.StartsWith("//", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task Page_AnyAddress_EveryLinkAndResourceOfTheSiteExists(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var own = page.Document.QuerySelectorAll("a[href], link[href], [src], form[action]")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!).Replace(Origin, "", StringComparison.Ordinal))
            .Where(link => link.StartsWith('/')).Distinct(StringComparer.Ordinal).ToList();
        own.Should().NotBeEmpty();
        foreach (var link in own)
        {
            // The same day in the other language has the same errors.
            var expected = link.Contains("?v=1", StringComparison.Ordinal) ? page.Status : HttpStatusCode.OK;
            (await StatusOfAsync(link)).Should().Be(expected, $"{address} links to {link}");
        }

        page.Document.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Where(id => page.Document.GetElementById(id) is null)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task Page_AnyAddress_IdsAreUniqueAndReferencesResolve(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).Should().OnlyHaveUniqueItems();
        foreach (var name in new[] { "for", "aria-labelledby", "aria-describedby" })
        {
            page.Document.QuerySelectorAll($"[{name}]").SelectMany(e => e.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(id => page.Document.GetElementById(id) is null).Should().BeEmpty(name);
        }
    }

    [Theory]
    [InlineData("/en", "/en/")]
    [InlineData("/en?v=1&r=amandelen~12,5~g", "/en/?v=1&r=amandelen~12,5~g")]
    public async Task BareEn_AnyQuery_MovesForGoodAndKeepsTheQuery(string address, string expected)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.MovedPermanently);
        page.Response.Headers.Location!.OriginalString.Should().Be(expected);
    }

    [Theory]
    [InlineData("/" + Addresses.Day, "/")]
    [InlineData("/en/" + Addresses.Day, "/en/")]
    [InlineData("/voeding?zoek=melk", "/voeding")]
    [InlineData("/en/foods?groep=nuts-seeds", "/en/foods")]
    [InlineData("/bronnen?x=1", "/bronnen")]
    public async Task Page_WithQuery_StaysOutOfSearchEnginesAndNamesItsPlainAddress(string address, string canonical)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
        page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().Be(Origin + canonical);
    }

    [Theory]
    [InlineData("/" + Addresses.Day, "/en/")]
    [InlineData("/en/" + Addresses.Day, "/")]
    public async Task Page_OfADay_KeepsTheDayInTheOtherLanguage(string address, string other)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var there = await WebPage.GetAsync(app.Client, page.Document.QuerySelector(".lang a[hreflang]")!.GetAttribute("href")!);

        there.Response.RequestMessage!.RequestUri!.AbsolutePath.Should().Be(other);
        there.Total.Should().Be(page.Total).And.NotBeNull();
    }

    [Theory]
    [InlineData("/" + Addresses.Day)]
    [InlineData("/en/" + Addresses.Day)]
    [InlineData("/?leeftijd=abc")]
    public async Task Page_WithSomeonesDay_IsKeptByNoSharedCache(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Response.Headers.CacheControl!.Private.Should().BeTrue();
        page.Response.Headers.CacheControl.Public.Should().BeFalse();
    }

    [Theory]
    [InlineData("/", "en-GB,en;q=0.9", "nl")]
    [InlineData("/en/", "nl-NL,nl;q=0.9", "en")]
    public async Task Page_AnyAcceptLanguage_TheAddressDecides(string address, string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Accept-Language", accepted);

        var page = await WebPage.OfAsync(await app.Client.SendAsync(request, TestContext.Current.CancellationToken));

        page.Document.DocumentElement.GetAttribute("lang").Should().Be(language);
    }

    [Theory]
    [InlineData("/EN/", "/en/")]
    [InlineData("/EN/Foods", "/en/foods")]
    public async Task Page_InCapitals_IsThePageOfThatLanguage(string address, string canonical)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.DocumentElement.GetAttribute("lang").Should().Be("en");
        page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").Should().Be(Origin + canonical);
    }

    [Theory]
    [InlineData("/bestaat-niet", "nl")]
    [InlineData("/en/does-not-exist", "en")]
    [InlineData("/voeding/bestaat-niet", "nl")]
    [InlineData("/en/foods/does-not-exist", "en")]
    [InlineData("/bronnen/bestaat-niet", "nl")]
    public async Task Page_ThatDoesNotExist_SaysSoInTheLanguageOfTheAddress(string address, string language)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.NotFound);
        page.Document.DocumentElement.GetAttribute("lang").Should().Be(language);
        page.Document.QuerySelectorAll("h1").Should().ContainSingle();
        page.Document.QuerySelector("main a.button")!.GetAttribute("href").Should().Be(language == "nl" ? "/" : "/en/");
        page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content").Should().Be("noindex");
    }

    private async Task<HttpStatusCode> StatusOfAsync(string link)
    {
        if (!Visited.TryGetValue(link, out var status))
        {
            using var response = await app.Client.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
            Visited[link] = status = response.StatusCode;
        }

        return status;
    }
}

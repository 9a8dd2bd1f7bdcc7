using System.Globalization;
using System.Net;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>Any address at all, on the real server, exactly as it is written: an answer or a refusal, never a fault of ours.</summary>
public sealed class RandomAddressTests(KestrelApp app) : IClassFixture<KestrelApp>
{
    private const int Addresses = 300;

    private static readonly string[] Paths = ["/", "/", "/", "/en/", "/en", "/voeding", "/en/foods", "/voeding/amandelen", "/bronnen/usda-sr", "/api/v1/foods", "/api/v1/foods/amandelen", "/openapi/v1.json"];
    private static readonly string[] Names = ["v", "leeftijd", "maanden", "geslacht", "toestand", "set", "r", "r", "r", "r", "w", "s", "zoek", "kies", "doe", "weg", "naam", "gram", "mgper100", "toegevoegd", "ml", "mgl", "vorm", "getal", "potmg", "stuks", "aantal-0", "eenheid-0", "mg-0", "perdag-0", "getal-0", "hoeveel-amandelen", "maat-amandelen", "q", "limit", "group", "lang", "groep", "", "%FF", "onbekend"];
    private static readonly string[] Parts = ["amandelen", "brood-volkoren", "melk-halfvol", "granola", "citrate", "oxide", "unknown", "snee", "handje", "g", "v", "m", "o", "x", "zwanger", "borstvoeding", "gezondheidsraad", "efsa", "iom", "uk", "1", "0", "2", "12,5", "12.5", "1/2", "1+1/2", "25", "34", "500", "3000", "1.500", "11", "60", "120", "1e9", "-5", "99999999999999999999999999999999", "0,0001", "9999999"];
    private static readonly string[] Garbage = ["%FF", "%C3%28", "%ED%A0%80", "%00", "%", "%2", "%zz", "+", "&", "=", ";", "!", "~", "~~", "%7E", "%26", "%25", "%3Cscript%3E", "'", "%22", "..", "//", "%2F", "%5C", "%0D%0A", "%F0%9F%A5%9C", "%E2%80%AE", "@", ":", "?", "[]", "{0}", "\u0024{x}", "%D9%A3", "nul", "true", "[0].Id", "__proto__"];

    [Fact]
    public async Task Get_AnyAddress_IsAnsweredOrRefusedAndNeverFails()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("GUIDE_TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next();
        var random = new Random(seed);
        for (var i = 0; i < Addresses; i++)
        {
            var address = AnyAddress(random);
            var status = await StatusOfAsync(address);
            status.Should().BeOneOf(
                [200, 301, 302, 400, 404, 414, 431],
                "that holds for address {0} of seed {1} (GUIDE_TEST_SEED={1} repeats it): {2}", i, seed, address.Length > 2000 ? address[..2000] + "…" : address);
        }
    }

    [Theory]
    [InlineData(60_000, HttpStatusCode.BadRequest)]
    [InlineData(70_000, HttpStatusCode.RequestUriTooLong)]
    public async Task Get_LongAddress_IsReadUpTo64Kilobytes(int length, HttpStatusCode status)
    {
        var address = "/?" + string.Concat(Enumerable.Repeat("w=1~1&", length / 6));

        using var response = await app.GetAsWrittenAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData("/%00", HttpStatusCode.BadRequest)]
    [InlineData("/voeding/%00", HttpStatusCode.BadRequest)]
    [InlineData("/voeding/%FF", HttpStatusCode.NotFound)]
    [InlineData("/voeding/%C3%28", HttpStatusCode.NotFound)]
    [InlineData("/voeding/..%2F..%2Fetc", HttpStatusCode.NotFound)]
    [InlineData("/bronnen/%ED%A0%80", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/foods/%FF", HttpStatusCode.NotFound)]
    [InlineData("/?r=%FF", HttpStatusCode.BadRequest)]
    [InlineData("/?leeftijd=%C3%28", HttpStatusCode.BadRequest)]
    [InlineData("/?%FF=%FF", HttpStatusCode.OK)]
    [InlineData("/?zoek=%ED%A0%80", HttpStatusCode.OK)]
    public async Task Get_BrokenEscapes_AreRefusedOrIgnored(string address, HttpStatusCode status)
    {
        using var response = await app.GetAsWrittenAsync(address, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(status);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("PROPFIND")]
    public async Task Page_AskedInAnotherWay_IsRefused(string method)
    {
        foreach (var path in Paths.Distinct(StringComparer.Ordinal).Append("/bestaat-niet").Append("/fout/404"))
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path + "?r=amandelen~25~g", UriKind.Relative));
            using var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

            ((int)response.StatusCode).Should().BeInRange(300, 499, $"{method} {path}");
        }
    }

    [Fact]
    public async Task Get_DayOnTheRealServer_IsTheDayOfThePage()
    {
        var page = await WebPage.OfAsync(await app.GetAsWrittenAsync("/" + Hosting.Addresses.Day, TestContext.Current.CancellationToken));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Total.Should().BePositive();
    }

    private async Task<int> StatusOfAsync(string address)
    {
        using var response = await app.GetAsWrittenAsync(address, TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private static string AnyAddress(Random random)
    {
        var text = new StringBuilder(Pick(random, Paths)).Append('?');
        var pairs = random.Next(20) == 0 ? random.Next(1, 3000) : random.Next(1, 12);
        for (var i = 0; i < pairs; i++)
        {
            text.Append(Pick(random, Names)).Append('=');
            var parts = random.Next(0, 6);
            for (var part = 0; part < parts; part++)
            {
                text.Append(part == 0 ? "" : "~").Append(random.Next(10) == 0 ? "!" : "").Append(random.Next(5) == 0 ? Pick(random, Garbage) : Pick(random, Parts));
            }

            text.Append('&');
        }

        return text.ToString();
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}

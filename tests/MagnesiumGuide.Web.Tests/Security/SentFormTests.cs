using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Security;

/// <summary>What a visitor sends about health comes back on the page and stands nowhere else: in no log, no cookie and no address.</summary>
public sealed class SentFormTests(GuideApp app)
{
    private static readonly string[] Everything =
    [
        "namen", "etiket-0", "vorm-0", "getal-0", "mg-0", "perdag-0", "doe", "vraag", "dag", "vorm", "etiket", "notities", "leeftijd", "toestand", "nier",
        "aandoening", "hoeveel", "op", "bed", "maaltijden", "middel", "tijd-iron",
    ];

    public static TheoryData<string> Pages =>
        ["/wisselwerkingen", "/en/interactions", "/innameplan", "/en/timing", "/overzicht", "/en/sheet", "/etiket", "/en/label"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Post_WithTheSameWordInEveryField_LeavesItInNoLogCookieOrAddress(string address)
    {
        var secret = $"geheim{Guid.NewGuid():N}";

        var page = await Post.FormAsync(app.Client, address, [.. Everything.Select(name => (name, secret))]);

        page.Status.Should().BeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        page.Document.DocumentElement.OuterHtml.Should().Contain(secret, "the visitor must be able to go on with it");
        ShouldStandNowhere(page, secret);
        (await LogUpToNowAsync()).Should().NotContain(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/wisselwerkingen", "namen", "doxycycline")]
    [InlineData("/overzicht", "namen", "doxycycline")]
    [InlineData("/en/sheet", "notities", "doxycycline")]
    [InlineData("/innameplan", "middel", "levothyroxine")]
    public async Task Post_ThatIsAnswered_PutsTheMedicineInNoAddress(string address, string field, string medicine)
    {
        (string, string)[] day =
        [
            ("leeftijd", "40"), ("toestand", "geen"), ("nier", "nee"), ("aandoening", "geen"), ("hoeveel", "100"), ("op", "7:00"), ("bed", "23:00"),
            ("maaltijden", "12:30"), ("tijd-levothyroxine", "7:30"),
        ];

        var page = await Post.FormAsync(app.Client, address, [.. day, (field, medicine)]);

        page.Status.Should().Be(HttpStatusCode.OK);
        ShouldStandNowhere(page, medicine);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Get_WithTheWordInTheAddress_LeavesItInNoLog(string address)
    {
        var secret = $"geheim{Guid.NewGuid():N}";

        var page = await WebPage.GetAsync(app.Client, $"{address}?{string.Join('&', Everything.Except(["dag", "leeftijd"], StringComparer.Ordinal).Select(name => $"{name}={secret}"))}");

        page.Document.DocumentElement.OuterHtml.Should().NotContain(secret);
        (await LogUpToNowAsync()).Should().NotContain(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/api/v1/interactions")]
    [InlineData("/api/v1/labels")]
    public async Task Api_Text_IsInNoLog(string address)
    {
        var secret = $"geheim{Guid.NewGuid():N}";

        await Json.PostAsync(app.Client, address, $$"""{ "text": "{{secret}}" }""");

        (await LogUpToNowAsync()).Should().NotContain(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private static void ShouldStandNowhere(WebPage page, string word)
    {
        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        page.Response.Headers.CacheControl!.ToString().Should().Contain("no-store").And.Contain("private");
        page.Response.Headers.Select(h => string.Join(' ', h.Value)).Should().NotContain(value => value.Contains(word, StringComparison.OrdinalIgnoreCase));
        page.Document.QuerySelectorAll("form:has(textarea), form:has(input[name])").Should().OnlyContain(f => f.GetAttribute("method") == "post");
        page.Document.QuerySelectorAll("[href], [action], [src]").SelectMany(e => new[] { e.GetAttribute("href"), e.GetAttribute("action"), e.GetAttribute("src") }).OfType<string>()
            .Where(a => !a.StartsWith('#')).Should().NotContain(a => a.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    // The log is written in the order of what happened: once the marker is in it, all that went before is.
    private async Task<IReadOnlyList<string>> LogUpToNowAsync()
    {
        var marker = Guid.NewGuid().ToString("N");
        await WebPage.GetAsync(app.Client, $"/bronnen/{marker}");
        for (var i = 0; i < 1200; i++)
        {
            var log = await app.ReadLogAsync(TestContext.Current.CancellationToken);
            if (log.Any(line => line.Contains(marker, StringComparison.Ordinal)))
            {
                return log;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The marker is not in the log.");
    }
}

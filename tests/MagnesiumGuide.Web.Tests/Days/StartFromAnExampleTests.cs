using System.IO.Compression;
using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

/// <summary>The days to start from, on the page where nothing was filled in yet.</summary>
public sealed class StartFromAnExampleTests(GuideApp app)
{
    /// <summary>Exact totals in mg, worked out outside this program with fractions, from food-values*.csv and portions.csv.</summary>
    public static TheoryData<int, string, string, decimal, decimal> Days => new()
    {
        { 0, "Gewone Nederlandse dag, vrouw van 34", "Ordinary Dutch day, woman of 34", 344.82m, 300m },
        { 1, "Vegetarisch, vrouw van 27", "Vegetarian, woman of 27", 351.554m, 300m },
        { 2, "Veganistisch, man van 29", "Vegan, man of 29", 742.85m, 350m },
        { 3, "Kind, meisje van 8", "Child, girl of 8", 215.792m, 230m },
        { 4, "Zwanger, vrouw van 31", "Pregnant, woman of 31", 484.054m, 300m },
        { 5, "Sport, man van 24", "Sport, man of 24", 711.05m, 350m },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task EmptyPage_EachExample_ShowsItsTotalAndOpensOnIt(int index, string dutch, string english, decimal total, decimal reference)
    {
        foreach (var (address, name) in new[] { ("/", dutch), ("/en/", english) })
        {
            var item = (await WebPage.GetAsync(app.Client, address)).Document.QuerySelectorAll("[aria-labelledby=voorbeelden] li")[index];
            var link = item.QuerySelector("a")!;

            link.TextContent.Should().Be(name);
            WebPage.Number(item.QuerySelector("data")).Should().Be(Math.Round(total, 1, MidpointRounding.AwayFromZero));
            WebPage.Flat(item.TextContent).Should().Contain($"{reference} mg");
            var day = await WebPage.GetAsync(app.Client, link.GetAttribute("href")!);
            day.Status.Should().Be(HttpStatusCode.OK);
            day.Total.Should().Be(Math.Round(total, 1, MidpointRounding.AwayFromZero));
            day.TextOf("#adres").Should().BeEmpty();
            day.Id("adres").GetAttribute("value").Should().EndWith(link.GetAttribute("href"), "the seed holds the address as this site writes it");
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Table_EachExample_AddsUpToTheMicrogram(int index, string dutch, string english, decimal total, decimal reference)
    {
        _ = (dutch, english);
        var links = (await WebPage.GetAsync(app.Client, "/")).Document.QuerySelectorAll("[aria-labelledby=voorbeelden] li a");

        var table = await DayTable.GetAsync(app.Client, "/dag.csv" + links[index].GetAttribute("href")!.TrimStart('/'), ";", "nl-NL");

        table.Lines.Sum(l => table.Number(l, 4)).Should().Be(total);
        table.Rows.Should().Contain(r => r[0].StartsWith("Richtwaarde (") && table.Number(r, 4) == reference);
    }

    [Theory]
    [InlineData("/?leeftijd=abc")]
    [InlineData("/?zoek=brood")]
    [InlineData("/" + Addresses.Day)]
    public async Task Page_WithSomethingFilledIn_OffersNoExamples(string address) =>
        (await WebPage.GetAsync(app.Client, address)).Document.GetElementById("voorbeelden").Should().BeNull();

    [Fact]
    public async Task Script_OfKeptDays_IsSmallAndOfThisSite()
    {
        var page = await WebPage.GetAsync(app.Client, "/" + Addresses.Day);
        var source = page.Document.QuerySelectorAll("script[type=module]").Select(s => s.GetAttribute("src")!).Single(s => s.Contains("days", StringComparison.Ordinal));

        var script = await app.Client.GetByteArrayAsync(new Uri(source, UriKind.Relative), TestContext.Current.CancellationToken);
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            await gzip.WriteAsync(script, TestContext.Current.CancellationToken);
        }

        packed.Length.Should().BeLessThanOrEqualTo(1536);
        page.Document.QuerySelectorAll("[data-device], [data-copy]").Should().OnlyContain(e => e.Closest("[hidden]") != null, "without script they could do nothing");
    }
}

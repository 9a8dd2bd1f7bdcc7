using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Articles;

/// <summary>What articles say, as a visitor filters it.</summary>
public sealed class ArticlesPageTests(GuideApp app)
{
    [Theory]
    [InlineData("euAuthorised", "Authorised by the EU")]
    [InlineData("wellSupported", "Well supported")]
    [InlineData("partly", "Partly true")]
    [InlineData("limitedEvidence", "Limited evidence")]
    [InlineData("unsupported", "No evidence found")]
    [InlineData("contradicted", "Contradicted")]
    [InlineData("foreignReference", "Value of elsewhere or earlier")]
    [InlineData("unverifiable", "Cannot be checked")]
    public async Task Filter_ByAVerdict_ShowsOnlyThat(string verdict, string words)
    {
        var page = await WebPage.GetAsync(app.Client, $"/en/articles?oordeel={verdict}");

        page.Status.Should().Be(HttpStatusCode.OK);
        Tags(page).Should().NotBeEmpty().And.OnlyContain(t => t == words);
        page.TextOf("#aantal").Should().StartWith($"{Tags(page).Count} statement");
        page.TextOf("#oordeel option[selected]").Should().Be($"{words} ({Tags(page).Count})", "the list says how many there are");
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task Filter_ByAnArticle_ShowsWhatItsOwnPageShows(string id)
    {
        var filtered = await WebPage.GetAsync(app.Client, $"/artikelen?artikel={id}");
        var own = await WebPage.GetAsync(app.Client, $"/artikelen/{id}");

        Ids(filtered).Should().NotBeEmpty().And.Equal(Ids(own));
    }

    [Fact]
    public async Task Filter_ByTopicAndVerdict_ShowsWhatIsBoth()
    {
        var both = await WebPage.GetAsync(app.Client, "/artikelen?onderwerp=timing&oordeel=unverifiable");
        var topic = await WebPage.GetAsync(app.Client, "/artikelen?onderwerp=timing");
        var verdict = await WebPage.GetAsync(app.Client, "/artikelen?oordeel=unverifiable");

        Ids(both).Should().NotBeEmpty().And.BeEquivalentTo(Ids(topic).Intersect(Ids(verdict), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("?onderwerp=onzin", "onderwerp")]
    [InlineData("?oordeel=3", "oordeel")]
    [InlineData("?artikel=999", "artikel")]
    public async Task Filter_ByWhatDoesNotExist_SaysSoBesideTheListAndShowsAll(string query, string field)
    {
        var page = await WebPage.GetAsync(app.Client, "/artikelen" + query);
        var all = await WebPage.GetAsync(app.Client, "/artikelen");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextOf($"#{field}-fout").Should().Contain("Kies er een uit de lijst");
        page.Id(field).GetAttribute("aria-invalid").Should().Be("true");
        Ids(page).Should().Equal(Ids(all));
    }

    [Fact]
    public async Task Filter_WithoutAChoice_FoldsTheStatementsByTopicAndLosesNone()
    {
        var page = await WebPage.GetAsync(app.Client, "/en/articles");

        var folds = page.Document.QuerySelectorAll("details:has(.sayings)");
        folds.Select(f => f.QuerySelector("summary")!.TextContent).Should().Contain("Sleep and stress (14)").And.OnlyHaveUniqueItems();
        folds.Sum(f => f.QuerySelectorAll(".sayings > li").Length).Should().Be(187);
    }

    [Fact]
    public async Task Disagreements_OnSkin_NamesBothArticlesAndLinksBothStatements()
    {
        var page = await WebPage.GetAsync(app.Client, "/artikelen");

        var skin = page.Id("d-skin");
        WebPage.Flat(skin.TextContent).Should().Contain("002 heeft gelijk").And.Contain("003");
        skin.QuerySelectorAll("ul.index a").Select(a => a.GetAttribute("href")).Should().Equal("/artikelen/002#c-070", "/artikelen/003#c-082");
        foreach (var link in skin.QuerySelectorAll("ul.index a").Select(a => a.GetAttribute("href")!.Split('#')))
        {
            (await WebPage.GetAsync(app.Client, link[0])).Document.GetElementById(link[1]).Should().NotBeNull();
        }
    }

    [Fact]
    public async Task Article_WithAnOunceReadAsOns_ShowsBothReadings()
    {
        var page = await WebPage.GetAsync(app.Client, "/en/articles/001");

        var row = page.Document.QuerySelectorAll("#voeding ~ .wide tr").First(r => r.TextContent.Contains("Pumpkin seeds"));
        row.QuerySelectorAll("data").Select(d => d.TextContent).Should().Equal("168", "168", "593", "592");
        WebPage.Flat(row.TextContent).Should().Contain("at 100 g").And.Contain("at 28.35 g");
    }

    [Fact]
    public async Task Article_DailyAmountsOfMen_StandBesideEachRowOfTheBodies()
    {
        var page = await WebPage.GetAsync(app.Client, "/en/articles/000");

        var row = page.Document.QuerySelectorAll("#hoeveelheden ~ .wide tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "from 18 years, men");
        row.QuerySelectorAll("data").Select(d => d.TextContent).Should().Equal("350", "350", "410", "400", "420", "420");
    }

    [Theory]
    [InlineData("002", "100–200 mg", "Below the upper level.")]
    [InlineData("003", "300–400 mg", "Above the upper level.")]
    [InlineData("004", "250 mg", "The same number.")]
    public async Task Article_AmountOfASupplement_StandsBesideTheUpperLevel(string id, string amount, string finding)
    {
        var page = await WebPage.GetAsync(app.Client, $"/en/articles/{id}");

        var row = page.Document.QuerySelector("#supplement ~ .wide tbody tr")!;
        WebPage.Flat(row.Children[0].TextContent).Should().StartWith(amount);
        WebPage.Flat(row.Children[1].TextContent).Should().StartWith("250 mg from 4 years");
        row.Children[2].TextContent.Should().StartWith(finding);
    }

    [Fact]
    public async Task Article_WithoutADailyAmount_SaysSo() =>
        (await WebPage.GetAsync(app.Client, "/en/articles/002")).Text.Should().Contain("gives no daily amount");

    [Theory]
    [InlineData("/artikelen/005")]
    [InlineData("/en/articles/x")]
    public async Task Article_ThatDoesNotExist_IsNotFound(string address) =>
        (await WebPage.GetAsync(app.Client, address)).Status.Should().Be(HttpStatusCode.NotFound);

    private static IReadOnlyList<string> Tags(WebPage page) =>
        [.. page.Document.QuerySelectorAll(".sayings > li:not([id^=d-]) > .tag:first-child").Select(t => WebPage.Flat(t.TextContent))];

    private static IReadOnlyList<string> Ids(WebPage page) => [.. page.Document.QuerySelectorAll(".sayings > li:not([id^=d-])").Select(l => l.Id!)];
}

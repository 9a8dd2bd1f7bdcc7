using System.Net;
using CsvHelper;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Provenance;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The pages of the sources say what rests on each, as the seed files have it.</summary>
public sealed class SourcesTests(GuideApp app)
{
    [Fact]
    public async Task Sources_EachSource_SaysWhatItIsUsedFor()
    {
        var page = await WebPage.GetAsync(app.Client, "/bronnen");

        var sources = Rows("sources.csv");
        page.Document.QuerySelectorAll("main .uses > li").Should().HaveCount(sources.Count);
        var values = Rows("food-values.csv").Count(r => r["source"] == "usda-sr");
        page.Document.QuerySelector("main a[href='/bronnen/usda-sr']")!.ParentElement!.TextContent.Should()
            .Contain($"Voedingswaarden: {values}").And.Contain("CC0 1.0").And.Contain("SR Legacy, April 2018").And.Contain("22 november 2026");
    }

    [Theory]
    [InlineData("/bronnen/efsa-ul-2018", "Bovengrenzen", "upper-levels.csv")]
    [InlineData("/bronnen/iom-1997", "Richtwaarden", "reference-values.csv")]
    [InlineData("/bronnen/nevo-2025", "Voedingswaarden", "food-values-nevo.csv")]
    [InlineData("/bronnen/ciaaw-2021", "Vormen van magnesium", "forms.csv")]
    [InlineData("/bronnen/msd-hypomagnesemia", "Omstandigheden naast de uitkomst", "modifiers.csv")]
    [InlineData("/bronnen/fine-1991", "Getallen van het opnamemodel", "absorption.csv")]
    public async Task Source_OnItsPage_ListsEachRowThatRestsOnIt(string address, string heading, string file)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var rows = Rows(file).Where(r => address.EndsWith($"/{r["source"]}", StringComparison.Ordinal)).ToList();
        rows.Should().NotBeEmpty();
        var group = page.Document.QuerySelectorAll("main details").Single(d => d.QuerySelector("summary")!.TextContent == $"{heading}: {rows.Count}");
        group.QuerySelectorAll("li").Should().HaveCount(rows.Count);
        group.TextContent.Should().ContainAll(rows.Select(r => r["locator"]).Distinct(StringComparer.Ordinal).Take(5));
    }

    [Fact]
    public async Task Source_OfAFoodTable_LinksToItsFoods_AndSaysHowManyThereAre()
    {
        var page = await WebPage.GetAsync(app.Client, "/en/sources/usda-sr");

        var group = page.Document.QuerySelector("main details")!;
        var almonds = group.QuerySelectorAll("a").Single(a => a.GetAttribute("href") == "/en/foods/amandelen");
        var row = almonds.ParentElement!;
        WebPage.Number(row.QuerySelector("data")).Should().Be(270m, "USDA says 270 mg per 100 g");
        row.TextContent.Should().Contain("mg per 100 g");
        group.QuerySelectorAll("li").Length.Should().BeLessThanOrEqualTo(200, "a list stays bounded however many foods there are");
    }

    [Theory]
    [InlineData("/bronnen/niet-bevestigd")]
    [InlineData("/en/sources/unconfirmed")]
    public async Task Unconfirmed_EveryRowSoMarkedInTheSeedFiles_IsListed(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        foreach (var (table, file) in new[]
        {
            ("referenceValues", "reference-values.csv"), ("upperLevels", "upper-levels.csv"), ("forms", "forms.csv"), ("modifiers", "modifiers.csv"),
            ("absorption", "absorption.csv"), ("foodValues", "food-values.csv"), ("referenceSets", "reference-sets.csv"),
        })
        {
            var expected = Rows(file).Count(r => r["confirmed"] == "0");
            page.Document.QuerySelectorAll($"section[aria-labelledby='{table}'] li").Should().HaveCount(expected, file);
        }

        var headings = page.Document.QuerySelectorAll("main section > h2").Select(h => h.TextContent.Split(':')[0]).ToList();
        headings.Should().OnlyHaveUniqueItems("a reader tells the tables apart by their names");
        page.Document.QuerySelectorAll("section[aria-labelledby='bronnen-zelf'] li").Should().HaveCount(Rows("sources.csv").Count(r => r["confirmed"] == "0"));
    }

    [Fact]
    public async Task Unconfirmed_EachGroup_SaysWhy()
    {
        var page = await WebPage.GetAsync(app.Client, "/bronnen/niet-bevestigd");

        page.Document.QuerySelectorAll("main section h3 + .hint").Should().NotBeEmpty()
            .And.OnlyContain(p => p.TextContent.Trim().Length > 20 && p.QuerySelector("a[href^='/bronnen/']") != null);
    }

    [Theory]
    [InlineData("/bronnen/unconfirmed")]
    [InlineData("/en/sources/niet-bevestigd")]
    public async Task Unconfirmed_AtTheWordOfTheOtherLanguage_IsNoPage(string address) =>
        (await WebPage.GetAsync(app.Client, address)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public void Sources_EveryTableThatCitesOne_IsListed()
    {
        var tables = typeof(CitedRow).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CitedRow))).ToList();

        tables.Should().HaveCountGreaterThan(13);
        SourceUses.Tables.Should().OnlyHaveUniqueItems().And.HaveSameCount(tables);
    }

    [Fact]
    public void Sources_NoId_IsTheAddressOfAnotherPage()
    {
        var words = SiteMap.Pages.SelectMany(p => new[] { p.Dutch, p.English }).Where(a => a.StartsWith("/bronnen/", StringComparison.Ordinal) || a.StartsWith("/en/sources/", StringComparison.Ordinal)).Select(a => a.Split('/')[^1]).ToHashSet(StringComparer.Ordinal);

        Rows("sources.csv").Select(r => r["id"]).Where(words.Contains).Should().BeEmpty();
    }

    private static List<IDictionary<string, string>> Rows(string file)
    {
        using var csv = new CsvReader(new StreamReader(Repository.Seed(file)), System.Globalization.CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(r => (IDictionary<string, string>)r.ToDictionary(c => c.Key, c => (string)c.Value, StringComparer.Ordinal))];
    }
}

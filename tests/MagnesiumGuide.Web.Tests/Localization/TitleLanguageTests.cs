using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Localization;

/// <summary>A title stands in its own language, and says so where the page has another.</summary>
public sealed class TitleLanguageTests(GuideApp app)
{
    /// <summary>Every source whose title is not English, read one by one.</summary>
    private static readonly Dictionary<string, string[]> NotEnglish = new(StringComparer.Ordinal)
    {
        ["nl"] =
        [
            "nevo-2025", "label", "guide-editorial", "gezondheidsraad-2018", "gezondheidsraad-2021", "gezondheidsraad-2023", "hgr-2016", "voedingscentrum-2014",
            "be-kb-2021", "fk-magnesiumhydroxide", "huidziekten-hypomagnesemie", "voedingsraad-1989", "voedingscentrum-magnesium", "article-000", "article-001",
            "article-002", "article-003", "article-004", "ntvg-hypomagnesiemie", "politie-112", "fod-notificatie", "deapotheker-supplementen", "nvwa-buro-2024",
            "kind-en-gezin-2015",
        ],
        ["fr"] = ["ciqual-2020", "anses-2021", "fr-arrete-2006"],
        ["de"] = ["dach-2021", "pta-forum-2018"],
        ["fi"] = ["fineli-20"],
        ["nb"] = ["relis-2014"],
    };

    [Fact]
    public void Of_EachSource_IsTheLanguageThatItsTitleIsIn()
    {
        var sources = app.Services.GetRequiredService<GuideCatalogHolder>().Current.Sources.Values;

        sources.Where(s => TitleLanguage.Of(s) != "en").Select(s => $"{TitleLanguage.Of(s)} {s.Id}")
            .Should().BeEquivalentTo(NotEnglish.SelectMany(l => l.Value.Select(id => $"{l.Key} {id}")));
    }

    [Theory]
    [InlineData("/en/articles/000", "h1", "nl")]
    [InlineData("/en/articles/003", "h1", null)]
    [InlineData("/artikelen/000", "h1", null)]
    [InlineData("/en/sources/gezondheidsraad-2018", "h1", "nl")]
    [InlineData("/bronnen/gezondheidsraad-2018", "h1", null)]
    [InlineData("/bronnen/efsa-2015", "h1", "en")]
    [InlineData("/en/sources/efsa-2015", "h1", null)]
    [InlineData("/bronnen", "main a[href='/bronnen/anses-2021']", "fr")]
    [InlineData("/bronnen/niet-bevestigd", "main a[href='/bronnen/efsa-2010-1807']", "en")]
    [InlineData("/en/articles", "main a[href='/en/articles/000'] span", "nl")]
    [InlineData("/en/articles/000", ".sources cite", "nl")]
    public async Task Title_OnAPageInAnotherLanguage_SaysWhichItIsIn(string address, string selector, string? language)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelector(selector)!.GetAttribute("lang").Should().Be(language);
    }

    [Theory]
    [InlineData("/bronnen/efsa-2015", "aangehaald met bron")]
    [InlineData("/en/sources/efsa-2015", "cited with source")]
    public async Task Conditions_OfASource_AreInTheLanguageOfThePage(string address, string words) =>
        (await WebPage.GetAsync(app.Client, address)).TextOf("main dl").Should().Contain(words);
}

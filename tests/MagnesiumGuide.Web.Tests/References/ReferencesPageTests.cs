using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.References;

public sealed class ReferencesPageTests(GuideApp app)
{
    private static readonly string[] Bodies =
        ["Gezondheidsraad", "EFSA", "Hoge Gezondheidsraad", "D-A-CH", "NNR", "COMA", "IOM", "WHO/FAO", "ANSES"];

    [Fact]
    public async Task Page_NobodyChosen_AssumesNobodyAndExplainsTheNumbersSeenElsewhere()
    {
        var page = await GetAsync("");

        page.Page.Status.Should().Be(HttpStatusCode.OK);
        page.Page.Document.QuerySelectorAll("#waarden-tabel, #bovengrens-tabel").Should().BeEmpty();
        page.Page.Document.QuerySelectorAll("input[checked]:not(#toestand)").Should().BeEmpty();
        page.Page.Id("leeftijd").GetAttribute("value").Should().BeEmpty();
        var seen = page.Page.Document.QuerySelectorAll("details.seen").ToDictionary(
            d => WebPage.Flat(d.QuerySelector("summary b")!.TextContent), d => WebPage.Flat($"{d.QuerySelector("summary > span")!.TextContent}: {d.QuerySelector("p")!.TextContent}"), StringComparer.Ordinal);
        seen["280"].Should().StartWith("Nederland, 2014 tot 2018: Voor vrouwen").And.Contain("nog vaak overgenomen");
        seen["250–350"].Should().StartWith("Nederland, vóór 2014");
        seen["350 · 300"].Should().StartWith("Nederland, sinds 2018");
        seen["420 · 400 · 320 · 310"].Should().StartWith("Verenigde Staten, 1997").And.Contain("ander onderzoek");
        seen["375"].Should().Contain("etiket");
        seen["260 · 220"].Should().StartWith("WHO, 2004").And.Contain("Wereldgezondheidsorganisatie");
        seen["380"].Should().StartWith("Frankrijk");
        seen.Values.Should().OnlyContain(text => text.Contains("Bron:"));
    }

    [Theory]
    [InlineData("?leeftijd=34&geslacht=v", 300, 300, 310, 270)]
    [InlineData("?leeftijd=34&geslacht=m", 350, 350, 420, 300)]
    [InlineData("?leeftijd=30&geslacht=m", 350, 350, 400, 300)]
    [InlineData("?leeftijd=8", 230, 230, 130, 200)]
    public async Task Page_APerson_SeesWhatEachBodyPrints(string query, int dutch, int efsa, int us, int uk)
    {
        var page = await GetAsync(query);
        us += query.Contains("=34&geslacht=v", StringComparison.Ordinal) ? 10 : 0;

        page.Values.Select(v => v.Body).Distinct(StringComparer.Ordinal).Should().Equal(Bodies);
        page.Of("Gezondheidsraad").Should().Equal(dutch);
        page.Of("EFSA").Should().Equal(efsa);
        page.Of("IOM", "aanbevolen").Should().Equal(us);
        page.Of("COMA", "aanbevolen").Should().Equal(uk);
    }

    [Theory]
    [InlineData(35, 170, "1 tot en met 2 jaar")]
    [InlineData(36, 230, "3 tot en met 9 jaar")]
    public async Task Page_OneMonthEitherSideOfThree_SeesTheBandOfEachBodyAsItIsPrinted(int months, int efsa, string band)
    {
        var page = await GetAsync($"?maanden={months}");

        page.Page.TextOf("h2#waarden").Should().Contain(months == 35 ? "35 maanden" : "3 jaar");
        page.Values.Where(v => v.Body == "EFSA").Should().ContainSingle().Which.Should().Be(("EFSA", "adequate inneming", efsa, $"iedereen, {band}"));
        page.Page.Text.Should().Contain("Gezondheidsraad (EFSA 2015)", "the Dutch council gives none of its own for children");
        page.Of("Hoge Gezondheidsraad").Should().Equal([170], "Belgium’s band runs to the fourth birthday");
        page.Of("D-A-CH").Should().Equal(170);
        page.Of("IOM", "aanbevolen").Should().Equal(80);
    }

    [Fact]
    public async Task Page_SexNotSaid_SeesBothColumnsAndNoNumberBetween()
    {
        var page = await GetAsync("?leeftijd=34&geslacht=x");

        page.Of("EFSA").Should().Equal(300, 350);
        page.Of("COMA", "aanbevolen").Should().Equal(270, 300);
        page.Of("COMA", "gemiddelde").Should().Equal(200, 250);
        page.Of("COMA", "onderste").Should().Equal(150, 190);
        page.Of("WHO/FAO").Should().Equal(220, 260);
        page.Page.TextOf("h2#waarden").Should().Be("U ziet: Beide kolommen, 34 jaar");
        page.Page.Text.Should().Contain("v 300 · m 350");
    }

    [Theory]
    [InlineData("?leeftijd=34&geslacht=x")]
    [InlineData("?leeftijd=30&geslacht=v&toestand=zwanger")]
    [InlineData("?leeftijd=14")]
    public async Task Page_AnyPerson_DrawsEachValueOfTheTableOnceAndNoOther(string query)
    {
        var page = await GetAsync(query);

        page.Page.Document.QuerySelectorAll("#waarden ~ figure .dot").Should().HaveCount(page.Values.Count(v => v.Mg is not null));
        page.Page.Document.QuerySelectorAll("#bovengrens ~ figure .dot").Should().HaveCount(page.Levels.Count(l => l.Mg is not null));
        page.Values.Where(v => v.Mg is not null).Select(v => (v.Body, v.Kind, v.Whom)).Should().OnlyHaveUniqueItems("every row is one that a body printed");
    }

    [Fact]
    public async Task Page_Pregnant_SeesTheBodysOwnRowOrTheFemaleRowThatSaysSo()
    {
        var page = await GetAsync("?leeftijd=30&geslacht=v&toestand=zwanger");

        page.Values.Single(v => v.Body == "EFSA").Should().Be(("EFSA", "adequate inneming", 300m, "zwanger, vanaf 18 jaar"));
        page.Of("IOM", "aanbevolen").Should().Equal(350);
        page.Of("WHO/FAO").Should().Equal(220);
        page.Values.Single(v => v.Body == "ANSES").Whom.Should().StartWith("vrouwen");
        page.Page.Text.Should().Contain("Waar die ontbreekt, ziet u de waarde voor vrouwen");
    }

    [Theory]
    [InlineData(0, 24)]
    [InlineData(6, 80)]
    public async Task Page_UnderSevenMonths_SaysWhoGivesNothing(int months, int dach)
    {
        var page = await GetAsync($"?maanden={months}");

        page.Of("EFSA").Should().BeEmpty();
        page.Of("Gezondheidsraad").Should().BeEmpty();
        page.Of("D-A-CH").Should().Equal(dach);
        page.Values.Select(v => v.Body).Distinct(StringComparer.Ordinal).Should().Equal(Bodies, "a body without a value is named too");
        page.Page.Text.Should().Contain("Borstvoeding of flesvoeding is dan de gewone voeding").And.Contain("bij borstvoeding en bij flesvoeding: zie de hele tabel");
    }

    [Theory]
    [InlineData("?maanden=47", false)]
    [InlineData("?maanden=48", true)]
    public async Task Page_UpperLevels_AreNoneOfEfsaUnderFourAndSaySo(string query, bool hasLevel)
    {
        var page = await GetAsync(query);

        page.Levels.Single(l => l.Body == "EFSA").Mg.Should().Be(hasLevel ? 250 : null);
        page.Page.Text.Contains("EFSA kon onder 4 jaar geen bovengrens vaststellen", StringComparison.Ordinal).Should().Be(!hasLevel);
        page.Levels.Single(l => l.Body == "IOM").Mg.Should().Be(hasLevel ? 110 : 65);
        page.Levels.Should().OnlyContain(l => l.Counts.Length > 20);
    }

    [Theory]
    [InlineData("?leeftijd=abc", "leeftijd", "abc")]
    [InlineData("?leeftijd=121", "leeftijd", "121")]
    [InlineData("?leeftijd=-1", "leeftijd", "-1")]
    [InlineData("?leeftijd=12,5", "leeftijd", "12,5")]
    [InlineData("?maanden=2000", "maanden", "2000")]
    [InlineData("?leeftijd=3&maanden=36", "maanden", "36")]
    [InlineData("?leeftijd=&geslacht=v", "leeftijd", "")]
    [InlineData("?leeftijd=&maanden=&toestand=&toon=1", "leeftijd", "")]
    [InlineData("?leeftijd=%3Cb%3E", "leeftijd", "<b>")]
    public async Task Page_BadAge_SaysSoBesideTheFieldAndKeepsIt(string query, string field, string kept)
    {
        var page = (await GetAsync(query)).Page;

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Title.Should().StartWith("Fout:");
        page.Id(field).GetAttribute("value").Should().Be(kept);
        page.Id($"{field}-fout").TextContent.Should().NotBeNullOrWhiteSpace();
        page.Document.QuerySelector($".error-summary a[href='#{field}']").Should().NotBeNull();
        page.Document.QuerySelectorAll("#waarden-tabel").Should().BeEmpty();
    }

    [Theory]
    [InlineData("?leeftijd=34&geslacht=q", "geslacht-v")]
    [InlineData("?leeftijd=34&geslacht=m&toestand=zwanger", "toestand")]
    [InlineData("?leeftijd=34&geslacht=v&toestand=q", "toestand")]
    [InlineData("?leeftijd=34&leeftijd=35", "leeftijd")]
    public async Task Page_BadChoice_SaysSoBesideTheField(string query, string field)
    {
        var page = (await GetAsync(query)).Page;

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Id($"{field}-fout").TextContent.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Page_TheLabel_IsApartFromEveryPerson()
    {
        var page = await GetAsync("?leeftijd=34&geslacht=v");

        var label = page.Page.TextOf("section[aria-labelledby=etiket]");
        label.Should().Contain("375 mg").And.Contain("350 mg. Het getal van het etiket is daar 107 % van").And.Contain("300 mg. Het getal van het etiket is daar 125 % van");
        page.Values.Should().NotContain(v => v.Mg == 375);
    }

    [Fact]
    public async Task Page_InEnglish_SaysTheSame()
    {
        var page = await ReferencesPage.GetAsync(app.Client, "?leeftijd=34&geslacht=x", "/en/reference-values");

        page.Of("EFSA", "adequate intake").Should().Equal(300, 350);
        page.Page.TextOf("h2#waarden").Should().StartWith("You see:");
    }

    [Fact]
    public async Task Calculator_AnAnswer_LinksToThePersonOnThisPage()
    {
        var day = await WebPage.GetAsync(app.Client, "/" + Addresses.Day);

        var link = day.Document.QuerySelectorAll(".answer a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/richtwaarden?", StringComparison.Ordinal));

        link.Should().Be("/richtwaarden?leeftijd=34&geslacht=v", "no line of the day goes along");
    }

    [Fact]
    public async Task Calculator_EverySelectableSet_TravelsInTheAddress()
    {
        foreach (var (set, mg) in new[] { ("gezondheidsraad", 300), ("efsa", 300), ("hgr-belgium", 300), ("d-a-ch", 300), ("nnr", 300), ("uk", 270), ("iom", 320), ("who-fao", 220), ("anses", 300) })
        {
            var day = await WebPage.GetAsync(app.Client, $"/?v=1&leeftijd=34&geslacht=v&set={set}&r=amandelen~25~g");

            day.Text.Should().Contain($"is {mg} mg", set);
            day.Document.QuerySelector(".lang a[hreflang]")!.GetAttribute("href").Should().Contain($"set={set}");
        }
    }

    private Task<ReferencesPage> GetAsync(string query) => ReferencesPage.GetAsync(app.Client, query);
}

using System.Net;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Tests.Hosting;
using MagnesiumGuide.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Forms;

/// <summary>The guide to forms as a visitor meets it.</summary>
public sealed class FormsPageTests(GuideApp app)
{
    public static TheoryData<string> EachForm
    {
        get
        {
            using var forms = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("forms.csv")), System.Globalization.CultureInfo.InvariantCulture);
            return [.. forms.GetRecords<dynamic>().Select(f => (string)f.id).SelectMany(id => new[] { $"/vormen/{id}", $"/en/forms/{id}" })];
        }
    }

    [Theory]
    [MemberData(nameof(EachForm))]
    public async Task Form_EachPage_OpensAndNamesTheSourceOfEveryNumber(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Should().ContainSingle();
        page.Document.QuerySelectorAll("dl.facts dt").Should().HaveCountGreaterThan(9);
        page.Document.QuerySelectorAll("ol.sources li").Should().NotBeEmpty();
        CitationWalk.Faults(page, Sources()).Should().BeEmpty();

        // What articles say is theirs, and has a verdict beside it.
        page.Document.QuerySelector("[aria-labelledby=artikelen]")!.Remove();
        page.Text.Should().NotMatchRegex(@"(?i)\b(beste|best form|tekort)\b");
    }

    [Theory]
    [MemberData(nameof(EachForm))]
    public async Task Form_EachPage_HoldsWhatEveryArticleSaysOfIt(string address)
    {
        using var csv = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("statements.csv")), System.Globalization.CultureInfo.InvariantCulture);
        var said = csv.GetRecords<dynamic>().Where(s => ((string)s.forms).Split(';').Contains(address.Split('/')[^1], StringComparer.Ordinal)).ToList();

        var page = await WebPage.GetAsync(app.Client, address);

        var shown = page.Document.QuerySelectorAll("[aria-labelledby=artikelen] .sayings > li").ToDictionary(li => li.Id!, StringComparer.Ordinal);
        shown.Keys.Should().BeEquivalentTo(said.Select(s => (string)s.id));
        foreach (var statement in said)
        {
            var item = shown[(string)statement.id];
            WebPage.Flat(item.TextContent).Should().Contain(WebPage.Flat((string)(address.StartsWith("/en/", StringComparison.Ordinal) ? statement.text_en : statement.text_nl)));
            item.QuerySelectorAll(".tag").Should().NotBeEmpty();
            item.QuerySelectorAll("a.from").Should().ContainSingle().Which.GetAttribute("href").Should().EndWith($"/{(string)statement.article}");
        }
    }

    [Theory]
    [InlineData("/vormen?doel=slaap", "#doel-titel ~ .goal tr:has([href='/vormen/bisglycinate']) .said a", "/artikelen/")]
    [InlineData("/en/forms?doel=slaap", "#doel-titel ~ .goal tr:has([href='/en/forms/bisglycinate']) .said a", "/en/articles/")]
    [InlineData("/vormen/bisglycinate", ".sayings li:has([href='/vormen?doel=slaap']) .said a", "/artikelen/")]
    public async Task Goal_TheArticlesThatNameAForm_AreLinked(string address, string links, string articles)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelectorAll(links).Select(a => a.GetAttribute("href")).Should().Equal(new[] { "000", "001", "002", "003" }.Select(id => articles + id));
    }

    [Theory]
    [InlineData("/vormen")]
    [InlineData("/en/forms")]
    [InlineData("/vormen?doel=slaap")]
    [InlineData("/en/forms?doel=hart&vergelijk=oxide&vergelijk=citrate&vergelijk=bisglycinate&vergelijk=unknown")]
    [InlineData("/vormen?zoek=citraat&groep=organicSalt&eu=permitted&onderzoek=A&darm=moderate&van=10&tot=20%&sorteer=-gehalte")]
    public async Task Forms_AnyQuestion_NamesTheSourceOfEveryNumberAndRanksNothing(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.OK);
        CitationWalk.Count(page).Should().BeGreaterThan(5);
        CitationWalk.Faults(page, Sources()).Should().BeEmpty();
        page.Text.Should().NotMatchRegex(@"(?i)\b(beste|best form)\b");
        page.Document.QuerySelectorAll("option, th a").Select(o => o.TextContent).Should().NotContain(t => t.Contains("opname", StringComparison.OrdinalIgnoreCase) || t.Contains("uptake", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Forms_Plain_ListsAllByNameWithTheirNumbers()
    {
        var page = await WebPage.GetAsync(app.Client, "/vormen");

        Ids(page).Should().HaveCount(44);
        page.Document.QuerySelectorAll("table tbody tr").Select(r => WebPage.Flat(r.TextContent)).Should().Contain(r => r.Contains("60,3 %") && r.Contains("0,41 g"))
            .And.Contain(r => r.Contains("Magnesiumbisglycinaat (niet gebufferd)") && r.Contains("14,1 %") && r.Contains("1,77 g"));
        page.Document.QuerySelectorAll("figure.bars svg[role=img]").Should().HaveCount(2);
    }

    [Theory]
    [InlineData("groep=inorganic", 11)]
    [InlineData("eu=notPermitted", 5)]
    [InlineData("zoek=MgCl2", 2)]
    [InlineData("van=25", 6)]
    [InlineData("zoek=qqqq", 0)]
    public async Task Forms_AFilter_LeavesThatMany(string query, int count) => Ids(await WebPage.GetAsync(app.Client, "/vormen?" + query)).Should().HaveCount(count);

    [Theory]
    [InlineData("groep=zout", "groep")]
    [InlineData("groep=1", "groep")]
    [InlineData("eu=ja", "eu")]
    [InlineData("onderzoek=D", "onderzoek")]
    [InlineData("darm=lief", "darm")]
    [InlineData("doel=liefde", "doel")]
    [InlineData("van=abc", "van")]
    [InlineData("tot=101", "tot")]
    [InlineData("van=1.500", "van")]
    [InlineData("van=20&tot=10", "tot")]
    [InlineData("sorteer=beste", "sorteer")]
    [InlineData("vergelijk=bestaat-niet", "vergelijk")]
    [InlineData("vergelijk=oxide&vergelijk=citrate&vergelijk=malate&vergelijk=taurate&vergelijk=chloride", "vergelijk")]
    public async Task Forms_BadValue_SaysWhatToDoAndKeepsWhatWasTyped(string query, string field)
    {
        foreach (var path in new[] { "/vormen?", "/en/forms?" })
        {
            var page = await WebPage.GetAsync(app.Client, path + query);

            page.Status.Should().Be(HttpStatusCode.BadRequest);
            page.Id($"{field}-fout").TextContent.Should().NotBeEmpty();
            page.Document.QuerySelector($".error-summary a[href='#{field}']").Should().NotBeNull();
            page.Id(field).Should().NotBeNull();
        }
    }

    [Fact]
    public async Task Forms_FourChosen_StandBesideEachOther()
    {
        var page = await WebPage.GetAsync(app.Client, "/vormen?vergelijk=oxide&vergelijk=citrate&vergelijk=bisglycinate&vergelijk=marine");

        page.Document.QuerySelectorAll(".compare thead th a").Select(a => a.GetAttribute("href"))
            .Should().Equal("/vormen/oxide", "/vormen/citrate", "/vormen/bisglycinate", "/vormen/marine");
        page.Document.QuerySelectorAll("input[name=vergelijk][checked]").Should().HaveCount(4);
    }

    [Fact]
    public async Task Forms_ForAGoal_SaysWhoNamesTheFormAndThatNoClaimIsAllowed()
    {
        var page = await WebPage.GetAsync(app.Client, "/vormen?doel=slaap");

        page.TextOf("#doel-titel").Should().Be("Wordt genoemd voor: Slaap en ontspanning");
        page.Document.QuerySelectorAll(".goal tbody tr").Should().HaveCount(6);
        page.Text.Should().Contain("Dit is geen advies").And.Contain("geen claim toegestaan");
    }

    [Theory]
    [InlineData("/vormen.csv", "komma", 45)]
    [InlineData("/en/forms.csv", "komma", 45)]
    [InlineData("/vormen.csv?groep=inorganic", "komma", 12)]
    public async Task Csv_OfTheList_HasARowForEachForm(string address, string format, int rows)
    {
        using var response = await app.Client.GetAsync(
            new Uri(address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "scheiding=" + format, UriKind.Relative), TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        using var csv = new CsvHelper.CsvParser(
            new StringReader(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), System.Globalization.CultureInfo.InvariantCulture);
        var read = new List<string[]>();
        while (await csv.ReadAsync())
        {
            read.Add(csv.Record!);
        }

        read.Should().HaveCount(rows).And.OnlyContain(r => r.Length == 19);
    }

    [Fact]
    public async Task Form_InAnimals_IsTaggedSo()
    {
        var page = await WebPage.GetAsync(app.Client, "/vormen/acetyl-taurate");

        page.Document.QuerySelector("[data-study=uysal2019]")!.TextContent.Should().Contain("dieronderzoek");
        page.Document.QuerySelector("[data-study=efsa_taurate2009]")!.TextContent.Should().NotContain("dieronderzoek");
    }

    [Fact]
    public async Task Calculator_ASupplement_LinksToItsForm() =>
        (await WebPage.GetAsync(app.Client, "/?v=1&s=citrate~1000~v~1")).Document.QuerySelector("a[href='/vormen/citrate']").Should().NotBeNull();

    private static IReadOnlyList<string> Ids(WebPage page) => [.. page.Document.QuerySelectorAll("table input[name=vergelijk]").Select(i => i.GetAttribute("value")!)];

    private HashSet<string> Sources() => [.. app.Services.GetRequiredService<GuideCatalogHolder>().Current.Sources.Keys];
}

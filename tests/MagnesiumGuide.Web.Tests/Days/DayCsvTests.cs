using System.Net;
using MagnesiumGuide.Web.Tests.ExampleDays;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

public sealed class DayCsvTests(GuideApp app)
{
    private const int Amount = 1, Unit = 2, Grams = 3, Magnesium = 4, Low = 5, High = 6, Status = 8, Source = 9, Locator = 10, Counted = 12, CountedHigh = 13;

    public static TheoryData<string, string, string> Variants => new()
    {
        { "/dag.csv{0}", ";", "nl-NL" },
        { "/dag.csv{0}&scheiding=komma", ",", "" },
        { "/en/day.csv{0}", ",", "" },
        { "/en/day.csv{0}&scheiding=puntkomma", ";", "nl-NL" },
    };

    [Theory]
    [MemberData(nameof(ExampleDay.Ids), MemberType = typeof(ExampleDay))]
    public async Task Table_AnyWorkedDay_GivesTheTotalOfThePage(string id)
    {
        var query = ExampleDay.ById(id).ToQuery();
        var page = await WebPage.GetAsync(app.Client, "/" + query);
        foreach (var (address, delimiter, culture) in Variants.Select(v => v.Data))
        {
            var table = await DayTable.GetAsync(app.Client, string.Format(null, address, query), delimiter, culture);

            table.Number(table.Total, Magnesium).Should().Be(page.Total);
            var known = table.Lines.Select(l => table.Number(l, Magnesium) ?? table.Number(l, Low)).OfType<decimal>().ToList();
            (known.Count == 0 ? (decimal?)null : Math.Round(known.Sum(), 1, MidpointRounding.AwayFromZero)).Should().Be(page.Total, "the lines add up to the total");
            table.Lines.Should().HaveCount(page.Document.QuerySelectorAll(".lines > tbody > tr").Length);
        }
    }

    [Fact]
    public async Task Table_EveryKindOfLine_SaysWhatItIsAndWhereItStands()
    {
        var table = await GetAsync("&r=brood-volkoren~1/2~snee&r=!Oma%27s%20granola~50~g~40~5&r=!Zonder~50~g~&w=500~110&s=citrate~1000~v~2&s=citrate~100~o~1");
        var lines = table.Lines.ToList();

        lines[0][..4].Should().Equal("Volkorenbrood", "0,5", "snee", "17,5");
        lines[0][Magnesium].Should().Be("13,125");
        lines[0][Status].Should().Be("tabelwaarde");
        lines[0][Source].Should().StartWith("U.S. Department of Agriculture");
        lines[0][Locator].Should().Contain("NDB 18075");
        lines[1][Magnesium].Should().Be("20");
        lines[1][Status].Should().Be("uw eigen waarde");
        lines[1][Counted..].Should().Equal("5", "5");
        lines[2][Magnesium..(High + 1)].Should().Equal("", "", "");
        lines[2][Status].Should().Be("geen waarde");
        lines[3][..5].Should().Equal("Water volgens het etiket", "500", "ml", "500", "55");
        lines[4][Amount].Should().Be("2");
        lines[4][Unit].Should().StartWith("per dag, 1000 mg");
        lines[4][Grams].Should().BeEmpty();
        lines[4][Magnesium].Should().Be("323,267");
        lines[5][Magnesium].Should().BeEmpty();
        lines[5][Low].Should().Be("16,163");
        lines[5][High].Should().Be("100");
        table.Total[0].Should().Be("Samen, minstens");
        table.Total[Counted..].Should().Equal("344,4", "428,3");
    }

    [Fact]
    public async Task Table_AfterTheTotal_HoldsReferenceDifferenceAndUpperLevel()
    {
        var table = await GetAsync("&r=amandelen~100~g");
        var after = table.Rows.SkipWhile(r => r != table.Total).Skip(1).ToList();

        after[0][0].Should().Be("Richtwaarde (adequate inneming, Gezondheidsraad 2018)");
        table.Number(after[0], Magnesium).Should().Be(300m);
        after[0][Source].Should().NotBeEmpty();
        after[1][0].Should().Be("Verschil met de richtwaarde");
        table.Number(after[1], Magnesium).Should().Be(-30m, "a negative number that is ours stays a number");
        after[2][0].Should().StartWith("Bovengrens");
        table.Number(after[2], CountedHigh).Should().Be(250m);
        table.Rows[^1][0].Should().Contain("geen medisch advies");
    }

    [Fact]
    public async Task Table_NothingKnown_HasEmptyCellsAndNoZero()
    {
        var table = await GetAsync("&r=!Zonder~50~g~");

        table.Total[Magnesium].Should().BeEmpty();
        table.Rows.Single(r => r[0].StartsWith("Verschil", StringComparison.Ordinal))[Magnesium].Should().BeEmpty();
    }

    [Fact]
    public async Task Table_AValueFromNevo_CarriesTheSentenceOfRivm() =>
        (await GetAsync("&r=brood-volkoren-zonnebloempit~1~g")).Rows.Select(r => r[0]).Should().Contain("Based on data from NEVO online version 2025/9.0, RIVM, Bilthoven");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+31")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("=HYPERLINK(\"http://x\";\"y\")")]
    public async Task Table_ANameThatIsAFormula_BecomesAText(string name)
    {
        foreach (var (address, delimiter, culture) in Variants.Select(v => v.Data))
        {
            var table = await DayTable.GetAsync(app.Client, string.Format(null, address, $"?v=1&r={Uri.EscapeDataString("!" + name)}~50~g~40"), delimiter, culture);

            table.Lines.Single()[0].Should().Be("'" + name);
            table.Number(table.Total, Magnesium).Should().Be(20m);
        }
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a,b")]
    [InlineData("a\"b")]
    [InlineData("één 'x'")]
    public async Task Table_ANameWithASeparator_StaysOneCell(string name) =>
        (await GetAsync($"&r={Uri.EscapeDataString("!" + name)}~50~g~40")).Lines.Single()[0].Should().Be(name);

    [Theory]
    [InlineData("/dag.csv", "?v=1&r=bestaat-niet~1~g", "/")]
    [InlineData("/en/day.csv", "?v=1&leeftijd=abc&r=amandelen~25~g", "/en/")]
    [InlineData("/dag.csv", "?v=1&r=amandelen~1.500~g", "/")]
    public async Task Table_OfADayWithSomethingWrong_LeadsToThePageThatSaysWhat(string address, string query, string calculator)
    {
        using var response = await app.Client.GetAsync(new Uri(address + query, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.Found);
        response.Headers.Location!.OriginalString.Should().Be(calculator + query);
        var page = await WebPage.GetAsync(app.Client, calculator + query);
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Document.QuerySelectorAll(".error-summary li").Should().ContainSingle();
    }

    [Theory]
    [InlineData("/dag.csv")]
    [InlineData("/dag.csv?scheiding=onzin")]
    [InlineData("/en/day.csv?r=%00%ff~~~~&w=~~&s=")]
    public async Task Table_OfNothing_IsNoFault(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.Found);
    }

    private Task<DayTable> GetAsync(string lines) =>
        DayTable.GetAsync(app.Client, "/dag.csv?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad" + lines, ";", "nl-NL");
}

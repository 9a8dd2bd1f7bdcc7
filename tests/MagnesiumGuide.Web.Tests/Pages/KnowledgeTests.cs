using System.Net;
using CsvHelper;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The pages of explanation.</summary>
public sealed class KnowledgeTests(GuideApp app)
{
    [Theory]
    [InlineData("/wat-doet-magnesium", "vermindering van vermoeidheid en moeheid", "56,25 mg per 100 g", "28,1 mg per 100 ml")]
    [InlineData("/en/what-magnesium-does", "reduction of tiredness and fatigue", "56.25 mg per 100 g", "28.1 mg per 100 ml")]
    public async Task Magnesium_Claims_AreTheTenWithTheirCondition(string address, string claim, string condition, string drink)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var section = page.Document.QuerySelector("section[aria-labelledby=claims]")!;
        var language = address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "nl";
        section.QuerySelectorAll(".facts:not(.refused) dt").Select(d => d.TextContent).Should().HaveCount(10)
            .And.Equal(Rows("claims.csv").Where(r => r["authorised"] == "1").Select(r => r[$"text_{language}"]));
        section.QuerySelectorAll(".refused dt").Select(d => d.TextContent).Should().HaveCount(9)
            .And.Equal(Rows("claims.csv").Where(r => r["authorised"] == "0").Select(r => r[$"text_{language}"]));
        section.TextContent.Should().Contain(claim).And.Contain(condition).And.Contain(drink);
    }

    [Fact]
    public async Task Magnesium_Emergency_ComesFirstAndSaysWhomToCall()
    {
        var page = await WebPage.GetAsync(app.Client, "/wat-doet-magnesium");

        var card = page.Document.QuerySelector("main section")!;
        card.ClassList.Should().Contain("stop");
        card.TextContent.Should().Contain("Direct hulp nodig").And.Contain("112").And.Contain("moeite met ademen");
    }

    [Fact]
    public async Task Magnesium_Symptoms_AreAllThereWithTheWarning_AndAskForNothing()
    {
        var page = await WebPage.GetAsync(app.Client, "/wat-doet-magnesium");

        foreach (var (id, kind) in new[] { ("weinig", "shortage"), ("veel", "excess") })
        {
            var section = page.Document.QuerySelector($"section[aria-labelledby={id}]")!;
            section.QuerySelectorAll("tbody tr").Should().HaveCount(Rows("symptoms.csv").Count(r => r["kind"] == kind));
            section.QuerySelector(".notice")!.TextContent.Trim().Length.Should().BeGreaterThan(60);
        }

        page.Document.QuerySelectorAll("main input, main select, main button, main form").Should().BeEmpty("a list of complaints is no test");
        page.TextOf("section[aria-labelledby=weinig] .notice").Should().Contain("niet als test");
    }

    [Fact]
    public async Task Magnesium_Curve_SaysInATableWhatItDraws()
    {
        var page = await WebPage.GetAsync(app.Client, "/wat-doet-magnesium");

        // absorption.md, section 3: 100 mg gives 38 mg (38 %), 400 mg gives 66.5 mg (17 %).
        var rows = page.Document.QuerySelectorAll("#curve-table tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        rows.Should().Contain(r => r.StartsWith("100 mg|38 mg|", StringComparison.Ordinal) && r.EndsWith("|38 %", StringComparison.Ordinal));
        rows.Should().Contain(r => r.StartsWith("400 mg|67 mg|", StringComparison.Ordinal) && r.EndsWith("|17 %", StringComparison.Ordinal));
        var curve = page.Document.QuerySelector("svg.curve")!;
        curve.GetAttribute("role").Should().Be("img");
        curve.QuerySelectorAll("polygon, polyline").Should().HaveCount(2).And.OnlyContain(p => !p.GetAttribute("points")!.Contains(' ', StringComparison.Ordinal) || p.GetAttribute("points")!.Split(' ', StringSplitOptions.None).All(xy => xy.Split(',', StringSplitOptions.None).Length == 2));
        page.TextOf("section[aria-labelledby=opname]").Should().Contain("Vergelijk wat u opneemt nooit met een richtwaarde").And.NotContain("350 mg");
    }

    [Theory]
    [InlineData("/vragen", "nl")]
    [InlineData("/en/questions", "en")]
    public async Task Questions_EachOne_HasAnAnswerASourceAndAPageToGoTo(string address, string language)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var rows = Rows("questions.csv");
        rows.Should().HaveCountGreaterThanOrEqualTo(24);
        foreach (var row in rows)
        {
            var heading = page.Id(row["id"]);
            heading.TextContent.Should().Be(row[$"question_{language}"]);
            var answer = heading.NextElementSibling!;
            answer.TextContent.Should().Contain(row[$"answer_{language}"]);
            answer.GetAttribute("data-source").Should().Be(row["source"]);
            answer.QuerySelector("a.cite").Should().NotBeNull();
            answer.NextElementSibling!.QuerySelectorAll("a").Should().HaveSameCount(row["page"].Split(';'));
        }
    }

    [Theory]
    [MemberData(nameof(QuestionLinks))]
    public async Task Questions_EachLink_LeadsToAPlaceThatIsThere(string address, string id, int link)
    {
        var questions = await WebPage.GetAsync(app.Client, address);
        var href = questions.Id(id).NextElementSibling!.NextElementSibling!.QuerySelectorAll("a")[link].GetAttribute("href")!.Split('#');

        var page = await WebPage.GetAsync(app.Client, href[0]);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.DocumentElement.GetAttribute("lang").Should().Be(questions.Document.DocumentElement.GetAttribute("lang"));
        if (href.Length > 1)
        {
            page.Document.GetElementById(href[1]).Should().NotBeNull($"{id} leads to #{href[1]}");
        }
    }

    [Theory]
    [InlineData("/vragen")]
    [InlineData("/en/questions")]
    public async Task Questions_FirstLink_LeadsToThePageThatShowsTheAnswerAndCitesItsSource(string address)
    {
        var questions = await WebPage.GetAsync(app.Client, address);

        foreach (var row in Rows("questions.csv"))
        {
            var href = questions.Id(row["id"]).NextElementSibling!.NextElementSibling!.QuerySelector("a")!.GetAttribute("href")!.Split('#');
            var page = await WebPage.GetAsync(app.Client, href[0]);
            var place = href.Length > 1 ? page.Id(href[1]) : null;
            // A heading stands for what is below it, up to the next.
            var part = place is null || place.Matches("h2, h3, details") ? page.Document.QuerySelector("main")! : place;

            part.QuerySelectorAll("a.cite, .sources a").Select(a => a.GetAttribute("href")!.Split('/')[^1])
                .Should().Contain(row["source"], $"{row["id"]} leads to {string.Join('#', href)}");
        }
    }

    public static TheoryData<string, string, int> QuestionLinks
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var row in Rows("questions.csv"))
            {
                for (var link = 0; link < row["page"].Split(';').Length; link++)
                {
                    data.Add("/vragen", row["id"], link);
                    data.Add("/en/questions", row["id"], link);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Questions_EachAnswer_IsTwoToFourShortSentences(string language) =>
        Rows("questions.csv").Where(r => r[$"answer_{language}"].Length is < 60 or > 420).Select(r => r["id"]).Should().BeEmpty();

    [Theory]
    [InlineData("/voor-u-koopt", "NUT", "12 mg", "250 mg")]
    [InlineData("/en/before-you-buy", "NUT", "12 mg", "250 mg")]
    public async Task BeforeYouBuy_SaysWhatToCheck_AndNamesNoShop(string address, params string[] words)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Text.Should().ContainAll(words);
        page.Document.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Should().OnlyContain(h => h.StartsWith('/') || h.StartsWith('#'));
    }

    [Fact]
    public void Catalog_NumbersInAnswers_AreThoseOfTheTables()
    {
        var catalog = app.Services.GetRequiredService<GuideCatalogHolder>().Current;

        string Answer(string id) => catalog.Questions.Single(q => q.Id == id).Answer.Nl;
        Answer("label-375").Should().Contain("375 mg");
        Answer("rich-foods").Should().Contain("270 mg", "the American table says so of almonds");
        Answer("antacid").Should().Contain($"{Math.Round(724m * catalog.Form("hydroxide")!.Formula!.ElementalFraction):0} mg");
        Answer("elemental").Should().Contain("16,2 %").And.Contain($"{Math.Round(500m * catalog.Form("citrate")!.Formula!.ElementalFraction):0} mg");
        Answer("too-much").Should().Contain($"{catalog.UpperLevels.First(l => l.IsUsed && l.PerDay != null).PerDay!.Value.Rounded(0):0} mg");
    }

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = new CsvReader(new StreamReader(Repository.Seed(file)), System.Globalization.CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().Select(r => r.ToDictionary(c => c.Key, c => (string)c.Value, StringComparer.Ordinal))];
    }
}

using System.Net;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.References;

public sealed class ReferenceSetPageTests(GuideApp app)
{
    private const int Set = 0, Year = 2, Kind = 3, Sex = 4, From = 7, Below = 8, Value = 10, Locator = 13, Checked = 14;

    public static TheoryData<string, int> Sets => new()
    {
        { "gezondheidsraad", 9 }, { "efsa", 9 }, { "hgr-belgium", 11 }, { "uk", 35 }, { "who-fao", 14 }, { "anses", 2 }, { "voedingscentrum-2014", 11 }, { "eu-label", 1 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Page_ASet_ShowsEveryRowWithItsSource(string id, int rows)
    {
        var page = await WebPage.GetAsync(app.Client, $"/richtwaarden/{id}");

        page.Status.Should().Be(HttpStatusCode.OK);
        var table = page.Document.QuerySelectorAll("main tbody tr").ToList();
        table.Count.Should().Be(rows);
        table.Where(r => r.QuerySelector("data") is null || r.QuerySelector("a.cite") is null || string.IsNullOrEmpty(r.GetAttribute("data-source"))).Select(r => r.TextContent).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Csv_ASet_HoldsTheRowsOfItsPage(string id, int rows)
    {
        var page = await WebPage.GetAsync(app.Client, $"/richtwaarden/{id}");
        var printed = page.Document.QuerySelectorAll("main tbody tr data").Select(d => d.GetAttribute("value")).ToList();

        foreach (var (address, delimiter) in new[] { ($"/richtwaarden/{id}.csv", ";"), ($"/en/reference-values/{id}.csv", ","), ($"/richtwaarden/{id}.csv?scheiding=komma", ",") })
        {
            var table = await GetAsync(address, delimiter);

            table.Should().HaveCount(rows);
            table.Select(r => r[Value]).Should().BeEquivalentTo(printed);
            table.Should().OnlyContain(r => r[Locator].Length > 0 && r[Year].Length == 4);
        }
    }

    [Fact]
    public async Task Csv_All_HoldsEveryRowOfEverySet()
    {
        var table = await GetAsync("/richtwaarden.csv", ";");

        table.Should().HaveCount(152);
        table.Select(r => r[Set]).Distinct(StringComparer.Ordinal).Should().HaveCount(11);
        var toddler = table.Single(r => r[Set].StartsWith("Europa", StringComparison.Ordinal) && r[From] == "12");
        (toddler[Below], toddler[Value], toddler[Kind], toddler[Sex], toddler[Checked]).Should().Be(("36", "170", "adequate inneming", "iedereen", ""));
        table.SelectMany(r => r).Should().NotContain(cell => cell.StartsWith('=') || cell.StartsWith('+') || cell.StartsWith('-') || cell.StartsWith('@'), "a spreadsheet would take it for a formula");
    }

    [Theory]
    [InlineData("/richtwaarden/bestaat-niet")]
    [InlineData("/richtwaarden/bestaat-niet.csv")]
    [InlineData("/en/reference-values/%20.csv")]
    [InlineData("/richtwaarden/UK")]
    public async Task Page_UnknownSet_IsNotFound(string address) =>
        (await WebPage.GetAsync(app.Client, address)).Status.Should().Be(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("uk", true)]
    [InlineData("voedingscentrum-2014", false)]
    [InlineData("eu-label", false)]
    public async Task Page_ASetThatHolds_CanBeCalculatedWith(string id, bool selectable)
    {
        var page = await WebPage.GetAsync(app.Client, $"/richtwaarden/{id}");

        page.Document.QuerySelectorAll($"main a[href='/?v=1&set={id}']").Should().HaveCount(selectable ? 1 : 0);
    }

    [Fact]
    public async Task Page_SupersededSet_SaysSoAndNamesWhatHoldsNow()
    {
        var page = await WebPage.GetAsync(app.Client, "/richtwaarden/voedingscentrum-2014");

        page.Text.Should().Contain("Deze waarden gelden niet meer");
        page.Document.QuerySelector(".notice.caution a")!.GetAttribute("href").Should().Be("/richtwaarden/gezondheidsraad");
    }

    private async Task<IReadOnlyList<string[]>> GetAsync(string address, string delimiter)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.Should().StartWith(Encoding.UTF8.GetPreamble());
        using var reader = new CsvParser(new StringReader(Encoding.UTF8.GetString(bytes[3..])), new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture) { Delimiter = delimiter });
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.Record!);
        }

        rows.Should().OnlyContain(r => r.Length == 15);
        return rows[1..^1];
    }
}

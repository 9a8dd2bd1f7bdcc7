using System.Net;
using System.Text;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

public sealed class DaysFileTests(GuideApp app)
{
    private const string Her = "v=1&leeftijd=34&geslacht=v&set=gezondheidsraad";
    private static readonly (string Name, string Day) Almonds = ("Maandag", Her + "&r=amandelen~100~g");

    public static TheoryData<string, string> BadFiles => new()
    {
        { "", "leeg" },
        { "{", "beschadigd" },
        { "[]", "geen bestand met dagen" },
        { "\"magnesiumGuide\"", "geen bestand met dagen" },
        { "{\"days\":[]}", "geen bestand met dagen" },
        { "{\"magnesiumGuide\":\"1\",\"days\":[]}", "geen bestand met dagen" },
        { "{\"magnesiumGuide\":2,\"days\":[],\"more\":true}", "andere versie" },
        { "{\"magnesiumGuide\":0.5}", "andere versie" },
        { "{\"magnesiumGuide\":1}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":null}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":{}}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[]}", "geen dagen" },
        { "{\"magnesiumGuide\":1,\"days\":[null]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":\"x\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":null,\"day\":\"v=1\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":1,\"day\":\"v=1\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":\"x\",\"day\":\"v=1\",\"more\":1}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":\"x\",\"name\":\"y\",\"day\":\"v=1\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"magnesiumGuide\":1,\"days\":[{\"name\":\"x\",\"day\":\"v=1\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":\"\\ud800\",\"day\":\"v=1\"}]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,\"days\":[{\"name\":\"x\",\"day\":\"v=1\"},]}", "beschadigd" },
        { "{\"magnesiumGuide\":1,/* */\"days\":[]}", "beschadigd" },
        { new string('[', 5000), "beschadigd" },
        { FileOf(15), "staan er 15" },
        { FileOf(14), "in het bestand 14" },
        { FileOf(1, name: new string('n', 61)), "te lang" },
        { FileOf(1, day: "v=1&r=" + new string('x', 60_000)), "te lang" },
        { FileOf(1, day: new string(' ', 1024 * 1024)), "te groot" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task Open_ABadFile_SaysWhyBesideTheFieldAndKeepsTheDays(string file, string message)
    {
        var days = await (await PageAsync()).OpenAsync(file);

        days.Page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain(message);
        days.Page.Document.QuerySelector(".error-summary a")!.GetAttribute("href").Should().Be("#bestand");
        days.Days.Should().Equal(Almonds);
        days.Totals.Should().Equal(270m);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("latin1")]
    public async Task Open_AFileInAnotherEncoding_SaysSo(string encoding)
    {
        var text = Encoding.GetEncoding(encoding);
        byte[] file = [.. text.GetPreamble(), .. text.GetBytes("""{"magnesiumGuide":1,"days":[{"name":"één","day":"v=1"}]}""")];

        (await (await PageAsync()).OpenAsync(file)).Page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("UTF-8");
    }

    [Fact]
    public async Task Open_NoFile_AsksForOne() =>
        (await (await PageAsync()).PressAsync("doe", "open")).Page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("Kies eerst een bestand");

    [Fact]
    public async Task Open_AFileWithTheMarkOfAnEditor_IsRead()
    {
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(FileOf(2, name: "één"))];

        var days = await (await PageAsync()).OpenAsync(file);

        days.Page.TextOf("[role=status]").Should().Be("2 dagen geopend");
        days.Days.Select(d => d.Name).Should().Equal("Maandag", "één", "één");
    }

    [Fact]
    public async Task Open_ADayOfALaterGrammar_IsKeptAsItIsAndNotReadAsOurs()
    {
        const string later = Her + "&v=2&r=amandelen~100~g";

        var days = await (await PageAsync()).OpenAsync(FileOf(1, day: later));

        days.Days[1].Day.Should().Be(later);
        days.Totals.Should().Equal(270m, null);
        Encoding.UTF8.GetString(await days.SaveAsync()).Should().Contain(later);
    }

    [Fact]
    public async Task SaveAndOpen_EveryExampleDay_GivesTheSameTotalsAndAddresses()
    {
        var start = await WebPage.GetAsync(app.Client, "/");
        var examples = start.Document.QuerySelectorAll("[aria-labelledby=voorbeelden] a").Select((a, i) => ($"Dag \"{i}\" & <é>", a.GetAttribute("href")!)).ToList();
        var before = await DaysPage.PostAsync(app.Client, "/dagen", examples.Select(e => (e.Item1, e.Item2.TrimStart('/', '?'))));

        var file = await before.SaveAsync();
        var after = await new DaysPage(app.Client, await WebPage.GetAsync(app.Client, "/dagen")).OpenAsync(file);

        after.Days.Should().Equal(before.Days).And.HaveCount(6);
        after.Totals.Should().Equal(before.Totals).And.NotContainNulls();
        Enumerable.Range(0, 6).Select(after.AddressOf).Should().Equal(examples.Select(e => e.Item2));
        (await after.SaveAsync()).Should().Equal(file);
    }

    [Fact]
    public async Task Save_FromTheCalculator_IsAFileOfTheOneDay()
    {
        using var response = await DaysPage.SendAsync(app.Client, "/en/days", [("", Almonds.Day)], "doe", "bewaar");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.Should().Be("magnesium-days.json");
        var file = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        file.GetProperty("magnesiumGuide").GetInt32().Should().Be(1);
        file.GetProperty("days").EnumerateArray().Single().Text("day").Should().Be(Almonds.Day);
    }

    private static string FileOf(int days, string name = "x", string day = Her + "&r=appel~1~stuk") => JsonSerializer.Serialize(
        new { magnesiumGuide = 1, days = Enumerable.Repeat(new { name, day }, days) });

    private Task<DaysPage> PageAsync() => DaysPage.PostAsync(app.Client, "/dagen", [Almonds]);
}

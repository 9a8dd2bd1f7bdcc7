using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

/// <summary>RIVM asks for one exact sentence wherever a value of NEVO is used, and in no other language.</summary>
public sealed class AttributionTests(GuideApp app)
{
    private const string Rivm = "Based on data from NEVO online version 2025/9.0, RIVM, Bilthoven";

    /// <summary>A food whose value comes from NEVO.</summary>
    private static readonly string NevoFood = File.ReadLines(Repository.Seed("food-values-nevo.csv")).Skip(1).First().Split(',')[0];

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task PostIntake_WithAValueOfNevo_CarriesTheSentence(string language)
    {
        var (_, answer) = await Json.PostAsync(app.Client, $"/api/v1/intake?lang={language}", Day(NevoFood));

        answer.GetProperty("lines")[0].GetProperty("source").Text("id").Should().Be("nevo-2025");
        answer.GetProperty("attributions").EnumerateArray().Select(a => a.GetString()).Should().ContainSingle().Which.Should().Be(Rivm);
    }

    [Fact]
    public async Task PostIntake_WithoutAValueOfNevo_DoesNotCarryIt()
    {
        var (_, answer) = await Json.PostAsync(app.Client, "/api/v1/intake", Day("amandelen"));

        answer.GetProperty("attributions").EnumerateArray().Select(a => a.GetString()).Should().NotContain(Rivm);
    }

    [Theory]
    [InlineData("?group=bread&limit=50")]
    [InlineData("/{0}")]
    public async Task GetFoods_WithAValueOfNevo_CarryTheSentence(string rest)
    {
        var (_, answer) = await Json.GetAsync(app.Client, "/api/v1/foods" + rest.Replace("{0}", NevoFood, StringComparison.Ordinal));

        answer.GetProperty("attributions").EnumerateArray().Select(a => a.GetString()).Should().Contain(Rivm);
    }

    [Theory]
    [InlineData("/?r={0}~50~g", true)]
    [InlineData("/en/?r={0}~50~g", true)]
    [InlineData("/?r=brood-volkoren~50~g", false)]
    [InlineData("/voeding/{0}", true)]
    [InlineData("/en/foods/{0}", true)]
    [InlineData("/voeding/amandelen", false)]
    [InlineData("/bronnen/nevo-2025", true)]
    public async Task Page_WithAValueOfNevo_CarriesTheSentence(string address, bool carries)
    {
        var page = await WebPage.GetAsync(app.Client, address.Replace("{0}", NevoFood, StringComparison.Ordinal));

        page.Text.Contains(Rivm, StringComparison.Ordinal).Should().Be(carries);
    }

    private static string Day(string food) => $$"""{ "person": { "ageYears": 34 }, "lines": [ { "food": "{{food}}", "grams": 50 } ] }""";
}

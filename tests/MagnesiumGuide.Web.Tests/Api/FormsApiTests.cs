using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class FormsApiTests(GuideApp app)
{
    private static readonly string[] Fields =
    [
        "id", "name", "synonyms", "formula", "molarMassGPerMol", "elementalPercent", "commercialPercent", "compoundMgFor100Mg", "compoundMgFor250Mg",
        "companionMgPer100Mg", "group", "solubility", "variantOf", "isPlainNameDefault", "isMedicine", "euStatus", "euRules", "evidenceGrade", "absorption",
        "tolerance", "goals", "source",
    ];

    [Fact]
    public async Task GetForms_All_AreFormsOfTheContract()
    {
        var (status, answer) = await GetAsync("");

        status.Should().Be(HttpStatusCode.OK);
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.Should().HaveCount(44);
        foreach (var form in items)
        {
            form.ShouldHave(Fields);
            form.GetProperty("source").ShouldBeSource();
            (form.Amount("elementalPercent") is null).Should().Be(form.GetProperty("formula").ValueKind == JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task GetForm_EachOne_AddsStudies()
    {
        var (_, all) = await GetAsync("");
        foreach (var id in all.GetProperty("items").EnumerateArray().Select(f => f.Text("id")))
        {
            var (status, form) = await GetAsync("/" + id);

            status.Should().Be(HttpStatusCode.OK, id);
            form.Text("id").Should().Be(id);
            form.GetProperty("studies").ValueKind.Should().Be(JsonValueKind.Array);
        }
    }

    [Fact]
    public async Task GetForm_Citrate_GivesWhatTheTableSays()
    {
        var (_, form) = await GetAsync("/citrate?lang=en");

        form.Amount("elementalPercent").Should().Be(16.163m);
        form.Amount("molarMassGPerMol").Should().Be(451.113m);
        form.Text("group").Should().Be("organicSalt");
        form.Text("euStatus").Should().Be("permitted");
        form.Text("evidenceGrade").Should().Be("A");
        form.GetProperty("studies").EnumerateArray().Select(s => s.Text("id")).Should().Contain("kappeler2017");
    }

    [Fact]
    public async Task GetForm_NamedByArticles_GivesWhatTheySayWithTheVerdict()
    {
        var (_, form) = await GetAsync("/picolinate?lang=en");

        var statement = form.GetProperty("statements").EnumerateArray().Should().ContainSingle().Subject;
        statement.ShouldHave("id", "article", "topic", "text", "verdict", "reason", "source");
        statement.GetProperty("source").ShouldBeSource();
        using var csv = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("statements.csv")), System.Globalization.CultureInfo.InvariantCulture);
        var row = csv.GetRecords<dynamic>().Single(s => s.forms == "picolinate");
        new[] { statement.Text("id"), statement.Text("article"), statement.Text("text"), statement.Text("verdict"), statement.Text("reason") }
            .Should().Equal((string)row.id, (string)row.article, (string)row.text_en, (string)row.verdict, (string)row.reason_en);
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("CITRATE")]
    [InlineData("%FF")]
    public async Task GetForm_UnknownId_Is404AsProblem(string id)
    {
        using var response = await app.Client.GetAsync(new Uri($"/api/v1/forms/{id}", UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> GetAsync(string rest) => Json.GetAsync(app.Client, "/api/v1/forms" + rest);
}

using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class ReferencesApiTests(GuideApp app)
{
    private static readonly string[] Kinds = ["adequateIntake", "recommendedIntake", "averageRequirement", "lowerReference", "labelReference"];

    [Fact]
    public async Task GetSets_All_AreOfTheContractAndEachHasItsTable()
    {
        var (status, answer) = await GetAsync("");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("items");
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.Select(i => i.Text("id")).Should().Equal(
            "gezondheidsraad", "efsa", "hgr-belgium", "d-a-ch", "nnr", "uk", "iom", "who-fao", "anses", "voedingscentrum-2014", "eu-label");
        foreach (var item in items)
        {
            item.ShouldHave("id", "body", "country", "year");
            var (_, one) = await GetAsync($"/{item.Text("id")}");
            one.ShouldHave("id", "body", "country", "year", "values");
            one.GetProperty("values").EnumerateArray().Should().NotBeEmpty();
            one.GetProperty("values").EnumerateArray().ToList().ForEach(ShouldBeValue);
        }
    }

    [Fact]
    public async Task GetSet_Unknown_IsNotFoundAsAProblem()
    {
        var (status, answer) = await GetAsync("/bestaat-niet");

        status.Should().Be(HttpStatusCode.NotFound);
        answer.GetProperty("status").GetInt32().Should().Be(404);
    }

    [Theory]
    [InlineData("?ageMonths=35", 170)]
    [InlineData("?ageMonths=36", 230)]
    [InlineData("?ageYears=3", 230)]
    [InlineData("?ageYears=0&ageMonths=7", 80)]
    [InlineData("?ageYears=34&sex=female", 300)]
    [InlineData("?ageYears=34&sex=male&state=none", 350)]
    [InlineData("?ageYears=30&sex=female&state=pregnant", 300)]
    [InlineData("?ageYears=30&state=lactating", 300)]
    public async Task Compare_APerson_GivesEfsasRow(string query, int mg)
    {
        var (status, answer) = await GetAsync("/compare" + query);

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("items");
        answer.GetProperty("items").EnumerateArray().ToList().ForEach(item => item.ShouldHave("set", "body", "year", "values"));
        Values(answer, "efsa").Should().ContainSingle().Which.Amount("mgPerDay").Should().Be(mg);
    }

    [Fact]
    public async Task Compare_SexNotSaid_GivesBothRowsAndNoAverage()
    {
        var (_, answer) = await GetAsync("/compare?ageYears=34");

        Values(answer, "efsa").Select(v => (v.Text("sex"), v.Amount("mgPerDay"))).Should().Equal(("female", 300m), ("male", 350m));
        Values(answer, "uk").Select(v => (v.Text("kind"), v.Amount("mgPerDay"))).Should().Equal(
            ("recommendedIntake", 270m), ("recommendedIntake", 300m), ("averageRequirement", 200m), ("averageRequirement", 250m), ("lowerReference", 150m), ("lowerReference", 190m));
        answer.GetProperty("items").EnumerateArray().Should().HaveCount(9, "superseded and label values hold for nobody");
    }

    [Fact]
    public async Task Compare_ABaby_HasBodiesWithoutValues()
    {
        var (_, answer) = await GetAsync("/compare?ageMonths=6");

        Values(answer, "efsa").Should().BeEmpty();
        Values(answer, "gezondheidsraad").Should().BeEmpty();
        Values(answer, "d-a-ch").Should().ContainSingle().Which.Amount("ageBelowMonths").Should().Be(12);
    }

    [Fact]
    public async Task Compare_NoRowForPregnancy_GivesTheFemaleRowAndSaysSo()
    {
        var (_, answer) = await GetAsync("/compare?ageYears=34&sex=female&state=pregnant&lang=en");

        var value = Values(answer, "anses").Single();
        value.Text("state").Should().Be("none");
        value.Text("note").Should().Contain("gives no value of its own");
        value.Amount("ageBelowMonths").Should().BeNull("null is no upper end, and is never absent");
    }

    [Theory]
    [InlineData("", "ageYears")]
    [InlineData("?ageYears=abc", "ageYears")]
    [InlineData("?ageYears=121", "ageYears")]
    [InlineData("?ageYears=12,5", "ageYears")]
    [InlineData("?ageYears=12.5", "ageYears")]
    [InlineData("?ageYears=-1", "ageYears")]
    [InlineData("?ageYears=1&ageYears=2", "ageYears")]
    [InlineData("?ageMonths=99999999999", "ageMonths")]
    [InlineData("?ageYears=3&ageMonths=36", "ageMonths")]
    [InlineData("?ageYears=3&sex=v", "sex")]
    [InlineData("?ageYears=3&sex=Female", "sex")]
    [InlineData("?ageYears=3&sex=0", "sex")]
    [InlineData("?ageYears=30&state=zwanger", "state")]
    [InlineData("?ageYears=30&state=1", "state")]
    [InlineData("?ageYears=30&sex=male&state=pregnant", "state")]
    public async Task Compare_BadQuestion_NamesTheField(string query, string field)
    {
        using var response = await app.Client.GetAsync(new Uri("/api/v1/reference-sets/compare" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        await response.ShouldBeFaultAsync(field);
    }

    [Theory]
    [InlineData("?ageYears=121", "Er klopt iets niet in het verzoek")]
    [InlineData("?ageYears=121&lang=en", "Something in the request is not right")]
    public async Task Compare_BadQuestion_SaysSoInTheLanguageThatWasAsked(string query, string title)
    {
        var (status, answer) = await GetAsync("/compare" + query);

        status.Should().Be(HttpStatusCode.BadRequest);
        answer.Text("title").Should().Be(title);
    }

    private static void ShouldBeValue(JsonElement value)
    {
        value.ShouldHave("kind", "sex", "ageFromMonths", "ageBelowMonths", "state", "mgPerDay", "note", "source");
        Kinds.Should().Contain(value.Text("kind"));
        new[] { null, "female", "male" }.Should().Contain(value.Text("sex"));
        new[] { "none", "pregnant", "lactating" }.Should().Contain(value.Text("state"));
        value.Amount("mgPerDay").Should().BePositive();
        value.GetProperty("source").ShouldBeSource();
    }

    private static List<JsonElement> Values(JsonElement answer, string set) =>
        [.. answer.GetProperty("items").EnumerateArray().Single(i => i.Text("set") == set).GetProperty("values").EnumerateArray()];

    private Task<(HttpStatusCode Status, JsonElement Answer)> GetAsync(string address) => Json.GetAsync(app.Client, "/api/v1/reference-sets" + address);
}

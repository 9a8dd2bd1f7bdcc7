using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class FoodsApiTests(GuideApp app)
{
    [Fact]
    public async Task GetFoods_ASearch_GivesFoodsOfTheContract()
    {
        var (status, answer) = await GetAsync("?q=amandelen");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("query", "correctedQuery", "items", "total", "attributions");
        answer.Text("query").Should().Be("amandelen");
        answer.GetProperty("correctedQuery").ValueKind.Should().Be(JsonValueKind.Null);
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items[0].Text("id").Should().Be("amandelen");
        items.ForEach(Contract.ShouldBeFood);
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("?limit=1", 1)]
    [InlineData("?limit=50", 50)]
    [InlineData("?q=", 20)]
    [InlineData("?group=", 20)]
    public async Task GetFoods_LimitWithinBounds_GivesThatMany(string query, int count)
    {
        var (status, answer) = await GetAsync(query);

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("items").GetArrayLength().Should().Be(count);
        answer.GetProperty("total").GetInt32().Should().BeGreaterThan(300, "all foods are counted, also those not given");
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=51", "limit")]
    [InlineData("?limit=-1", "limit")]
    [InlineData("?limit=abc", "limit")]
    [InlineData("?limit=", "limit")]
    [InlineData("?limit=2,0", "limit")]
    [InlineData("?limit=1e1", "limit")]
    [InlineData("?limit=99999999999999", "limit")]
    [InlineData("?limit=1&limit=2", "limit")]
    [InlineData("?group=onbekend", "group")]
    [InlineData("?group=%FF", "group")]
    [InlineData("?lang=fr", "lang")]
    [InlineData("?lang=NL", "lang")]
    [InlineData("?lang=nl&lang=en", "lang")]
    public async Task GetFoods_BadParameter_NamesIt(string query, string field)
    {
        using var response = await app.Client.GetAsync(new Uri("/api/v1/foods" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        await response.ShouldBeFaultAsync(field);
    }

    [Fact]
    public async Task GetFoods_OfAGroup_GivesOnlyThatGroup()
    {
        var (_, answer) = await GetAsync("?group=nuts-seeds&limit=50");

        answer.GetProperty("items").EnumerateArray().Select(i => i.Text("group")).Distinct(StringComparer.Ordinal).Should().Equal("nuts-seeds");
    }

    [Fact]
    public async Task GetFoods_NothingFound_IsAnEmptyList()
    {
        var (status, answer) = await GetAsync("?q=qqqqqq");

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("items").GetArrayLength().Should().Be(0);
        answer.GetProperty("total").GetInt32().Should().Be(0);
    }

    [Theory]
    [InlineData("nl", "handje")]
    [InlineData("en", "handful")]
    public async Task GetFood_InALanguage_NamesItSoAndKeepsThePortionsName(string language, string label)
    {
        var (status, food) = await GetAsync($"/amandelen?lang={language}");
        var (_, dutch) = await GetAsync("/amandelen");

        status.Should().Be(HttpStatusCode.OK);
        food.Text("id").Should().Be("amandelen");
        (food.Text("name") == dutch.Text("name")).Should().Be(language == "nl", "Dutch is the default");
        var portion = food.GetProperty("portions").EnumerateArray().Single(p => p.Text("name") == "handje");
        portion.Text("label").Should().Be(label);
    }

    [Fact]
    public async Task GetFood_EveryFood_IsAFoodOfTheContract()
    {
        using var foods = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("foods.csv")), System.Globalization.CultureInfo.InvariantCulture);
        foreach (string id in foods.GetRecords<dynamic>().Select(f => (string)f.id).ToList())
        {
            var (status, food) = await GetAsync("/" + id);

            status.Should().Be(HttpStatusCode.OK, id);
            food.Text("id").Should().Be(id);
            WithoutAttributions(food).ShouldBeFood();
        }
    }

    [Theory]
    [InlineData("bestaat-niet")]
    [InlineData("AMANDELEN")]
    [InlineData("%FF")]
    [InlineData("..%2Fvoeding")]
    [InlineData("1")]
    public async Task GetFood_UnknownId_Is404AsProblem(string id)
    {
        using var response = await app.Client.GetAsync(new Uri($"/api/v1/foods/{id}", UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await Json.ReadAsync(response)).GetProperty("title").GetString().Should().NotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("lang=nl", "geheel|heel")]
    [InlineData("lang=en", "whole")]
    public async Task GetFoods_Fault_SpeaksTheLanguageAskedFor(string language, string word)
    {
        var (status, problem) = await GetAsync($"?limit=0&{language}");

        status.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("errors").GetProperty("limit")[0].GetString().Should().MatchRegex(word);
    }

    private static JsonElement WithoutAttributions(JsonElement food) => JsonSerializer.SerializeToElement(
        food.EnumerateObject().Where(p => p.Name != "attributions").ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    private Task<(HttpStatusCode Status, JsonElement Answer)> GetAsync(string rest) => Json.GetAsync(app.Client, "/api/v1/foods" + rest);
}

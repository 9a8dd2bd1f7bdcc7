using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class DayTextApiTests(GuideApp app)
{
    [Fact]
    public async Task PostDayText_Diary_GivesOneItemForEachFoodNamed()
    {
        var (status, answer) = await PostAsync("""{ "text": "2 sneetjes volkorenbrood, 150 gram spinazie, wxyzzq" }""");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("items");
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.ForEach(i => i.ShouldHave("text", "food", "name", "portion", "count", "grams", "confidence", "alternatives"));
        items.Select(i => i.Text("food")).Should().Equal("brood-volkoren", "spinazie-gekookt", null);
        items.Select(i => i.Amount("grams")).Should().Equal(70m, 150m, null);
        items.Select(i => i.Text("portion")).Should().Equal("snee", null, null);
        items[0].Amount("count").Should().Be(2);
        items.Select(i => i.GetProperty("confidence").GetDecimal()).Should().OnlyContain(c => c >= 0 && c <= 1);
        items[2].Text("text").Should().Be("wxyzzq");
    }

    [Theory]
    [InlineData("""{ "text": "" }""")]
    [InlineData("""{ "text": "   " }""")]
    [InlineData("""{ "text": null }""")]
    [InlineData("{}")]
    public async Task PostDayText_Empty_IsRefusedByName(string body)
    {
        var (status, answer) = await PostAsync(body);

        status.Should().Be(HttpStatusCode.BadRequest);
        answer.GetProperty("errors").Names().Should().Equal("text");
    }

    [Fact]
    public async Task PostDayText_OverLong_IsRefused()
    {
        var (status, _) = await PostAsync(JsonSerializer.Serialize(new { text = new string('a', 5001) }));

        status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task PostDayText_RandomTexts_NeverFail()
    {
        const int seed = 20261124;
        var random = new Random(seed);
        string[] parts = ["2 ", "½", "brood ", "met ", "(", ")", ",", "'s ", "150 g ", "een paar ", "\u0000", "\ud83c", "é", "1/0 ", "om 8 uur ", "\n", "glas ", "~", "999999999 ", "𝒳"];
        for (var i = 0; i < 200; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => parts[random.Next(parts.Length)]));

            var (status, _) = await PostAsync(JsonSerializer.Serialize(new { text }));

            status.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], "seed {0}, text '{1}'", seed, text);
        }
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body) => Json.PostAsync(app.Client, "/api/v1/day-text", body);
}

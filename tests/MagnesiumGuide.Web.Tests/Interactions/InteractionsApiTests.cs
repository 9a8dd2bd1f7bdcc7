using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Api;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Interactions;

public sealed class InteractionsApiTests(GuideApp app)
{
    [Fact]
    public async Task Get_All_GivesEveryRowWithEveryField()
    {
        var (status, answer) = await Json.GetAsync(app.Client, "/api/v1/interactions");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("items", "asked", "advice");
        answer.Text("advice").Should().Be("Bespreek met uw apotheker.");
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.Should().HaveCount(56);
        foreach (var item in items)
        {
            item.ShouldHave("id", "kind", "name", "examples", "whatHappens", "direction", "before", "after", "spacing", "severity", "action", "contraindication", "egfr", "source");
            item.GetProperty("source").ShouldBeSource();
        }

        var iron = items.Single(i => i.Text("id") == "iron");
        iron.GetProperty("before").Amount("lowHours").Should().Be(3);
        iron.GetProperty("after").Amount("highHours").Should().Be(4);
        items.Single(i => i.Text("id") == "ci-egfr30").GetProperty("egfr").Amount("belowMlPerMin").Should().Be(30);
        items.Single(i => i.Text("id") == "ppi").GetProperty("before").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task Post_NamesWithASlip_GivesThoseThatMatch()
    {
        var (status, answer) = await PostAsync("""{ "text": "doxycicline, ibuprofen" }""", "?lang=en");

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("items").EnumerateArray().Select(i => i.Text("id")).Should().Equal("tetracyclines");
        var asked = answer.GetProperty("asked").EnumerateArray().ToList();
        asked.ForEach(a => a.ShouldHave("text", "corrected", "interactions"));
        asked[0].Text("corrected").Should().Be("doxycycline");
        asked[1].GetProperty("interactions").GetArrayLength().Should().Be(0);
        answer.Text("advice").Should().Be("Discuss it with your pharmacist.");
    }

    [Theory]
    [InlineData("""{ "text": "" }""", "text")]
    [InlineData("""{ "text": "  " }""", "text")]
    [InlineData("""{ "text": null }""", "text")]
    [InlineData("{}", "text")]
    [InlineData("""{ "text": "a", "naam": "b" }""", "naam")]
    [InlineData("""{ "text": 5 }""", "text")]
    public async Task Post_BadBody_IsRefusedByName(string body, string field)
    {
        var (status, answer) = await PostAsync(body);

        status.Should().Be(HttpStatusCode.BadRequest);
        answer.GetProperty("errors").Names().Should().Equal(field);
    }

    [Fact]
    public async Task Post_TooLongOrTooMany_IsRefused()
    {
        (await PostAsync(JsonSerializer.Serialize(new { text = new string('a', 501) }))).Status.Should().Be(HttpStatusCode.BadRequest);
        (await PostAsync(JsonSerializer.Serialize(new { text = string.Join(',', Enumerable.Range(0, 21)) }))).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body, string query = "") => Json.PostAsync(app.Client, "/api/v1/interactions" + query, body);
}

using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class LabelsApiTests(GuideApp app)
{
    [Fact]
    public async Task PostLabels_CompoundWithADose_SaysWhatIsMagnesium()
    {
        var (status, answer) = await PostAsync("Magnesiumcitraat 500 mg per capsule, 2 capsules per dag");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("form", "forms", "compoundMg", "elementalMg", "elementalLowMg", "elementalHighMg", "elementalMgPerDay", "basis", "unitsPerDay", "elementalSource", "flags", "spans");
        answer.Text("form").Should().Be("citrate");
        answer.Amount("compoundMg").Should().Be(500);
        answer.Amount("elementalMg").Should().Be(80.8m);
        answer.Amount("elementalLowMg").Should().Be(56.7m);
        answer.Amount("elementalHighMg").Should().Be(80.8m);
        answer.Amount("elementalMgPerDay").Should().Be(161.6m);
        answer.Amount("unitsPerDay").Should().Be(2);
        answer.Text("basis").Should().Be("unit");
        answer.Text("elementalSource").Should().Be("computed");
        answer.GetProperty("flags").EnumerateArray().Select(f => f.GetString()).Should().Equal("variant_assumed");
        answer.GetProperty("spans").EnumerateArray().Select(s => (s.GetProperty("start").GetInt32(), s.GetProperty("length").GetInt32(), s.Text("as")))
            .Should().Contain([(0, 16, "form"), (17, 6, "compound")]);
    }

    [Theory]
    [InlineData("1-2 capsules per dag, 150 mg magnesium per capsule", "1-2")]
    [InlineData("Magnesium 150 mg, 2 capsules per dag", "2")]
    public async Task PostLabels_HowManyADay_IsANumberOrARange(string text, string wanted)
    {
        var (_, answer) = await PostAsync(text);

        answer.GetProperty("unitsPerDay").ToString().Should().Be(wanted);
    }

    [Fact]
    public async Task PostLabels_SeveralForms_ListsThemAndNamesNoOne()
    {
        var (_, answer) = await PostAsync("Per tablet: magnesium (oxide, citraat) 150 mg (40% ADH)");

        answer.Text("form").Should().BeNull();
        answer.GetProperty("forms").EnumerateArray().Select(f => f.GetString()).Should().Equal("oxide", "citrate");
    }

    [Theory]
    [InlineData("Antiklontermiddel: magnesiumstearaat", "notCounted", 0)]
    [InlineData("Bevat geen magnesiumoxide", "none", null)]
    [InlineData("Vitamine C 500 mg", "none", null)]
    public async Task PostLabels_NoAmount_IsZeroOnlyWhenItIsKnown(string text, string source, int? mg)
    {
        var (status, answer) = await PostAsync(text);

        status.Should().Be(HttpStatusCode.OK);
        answer.Text("elementalSource").Should().Be(source);
        answer.Amount("elementalMg").Should().Be(mg);
    }

    [Theory]
    [InlineData("""{ "text": "" }""")]
    [InlineData("""{ "text": " \n " }""")]
    [InlineData("""{ "text": null }""")]
    [InlineData("{}")]
    public async Task PostLabels_Empty_IsRefusedByName(string body)
    {
        using var response = await Json.SendAsync(app.Client, "/api/v1/labels", System.Text.Encoding.UTF8.GetBytes(body));

        await response.ShouldBeFaultAsync("text");
    }

    [Fact]
    public async Task PostLabels_OverLong_IsRefused()
    {
        var (longest, _) = await PostAsync(new string('a', 4000));
        var (status, _) = await PostAsync(new string('a', 4001));

        longest.Should().Be(HttpStatusCode.OK);
        status.Should().Be(HttpStatusCode.BadRequest);
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string text) =>
        Json.PostAsync(app.Client, "/api/v1/labels", JsonSerializer.Serialize(new { text }));
}

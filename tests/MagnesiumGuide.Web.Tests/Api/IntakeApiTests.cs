using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class IntakeApiTests(GuideApp app)
{
    /// <summary>The example of the published contract, to the letter.</summary>
    private const string Example = """
        { "person": { "ageYears": 34, "sex": "female", "state": "none" }, "referenceSet": "gezondheidsraad",
          "lines": [ { "food": "brood-volkoren", "portion": "snee", "count": 4 }, { "food": "amandelen", "grams": 25 },
                     { "unlisted": "Oma's granola", "grams": 50, "magnesiumMgPer100g": null },
                     { "water": { "magnesiumMgPerLitre": 110 }, "millilitres": 500 },
                     { "form": "citrate", "compoundMg": 1000, "perDay": 1 }, { "form": "bisglycinate", "elementalMg": 100, "perDay": 2 } ] }
        """;

    [Fact]
    public async Task PostIntake_TheExampleOfTheContract_IsAnswered()
    {
        var (status, answer) = await PostAsync(Example);

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldBeIntake();
        answer.GetProperty("total").GetProperty("isLowerBound").GetBoolean().Should().BeTrue();
        answer.GetProperty("total").GetProperty("linesWithoutValue").EnumerateArray().Select(i => i.GetInt32()).Should().Equal(2);
        answer.GetProperty("parts").Amount("waterMg").Should().Be(55m);
        answer.GetProperty("parts").Amount("supplementsMg").Should().Be(361.6m);
        answer.GetProperty("comparisons")[0].Amount("mgPerDay").Should().Be(300m);
        answer.GetProperty("upperLevel").Amount("countedMg").Should().Be(361.6m);
        answer.GetProperty("upperLevel").GetProperty("isExceeded").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task PostIntake_Unknown_IsNullAndNeverZeroOrAbsent()
    {
        var (_, answer) = await PostAsync("""{ "person": { "ageYears": 34 }, "lines": [ { "unlisted": "x", "grams": 50 }, { "water": { "magnesiumMgPerLitre": null }, "millilitres": 500 } ] }""");

        answer.ShouldBeIntake();
        answer.GetProperty("total").Amount("magnesiumMg").Should().BeNull();
        answer.GetProperty("total").GetProperty("isLowerBound").GetBoolean().Should().BeTrue();
        foreach (var line in answer.GetProperty("lines").EnumerateArray())
        {
            new[] { "magnesiumMg", "lowMg", "highMg" }.Select(f => line.Amount(f)).Should().OnlyContain(mg => mg == null);
            line.Text("valueStatus").Should().Be("missing");
            line.GetProperty("source").ValueKind.Should().Be(JsonValueKind.Null);
        }

        new[] { "foodMg", "waterMg" }.Select(f => answer.GetProperty("parts").Amount(f)).Should().OnlyContain(mg => mg == null);
        answer.GetProperty("comparisons")[0].Amount("differenceMg").Should().BeNull();
        answer.GetProperty("comparisons")[0].Amount("percent").Should().BeNull();
    }

    [Fact]
    public async Task PostIntake_LabelNumberOfUnknownKind_CountsLowAndWarnsHigh()
    {
        var (_, answer) = await PostAsync("""{ "person": { "ageYears": 34, "sex": "male" }, "lines": [ { "form": "citrate", "labelMg": 400, "perDay": 1 } ] }""");

        answer.ShouldBeIntake();
        answer.GetProperty("total").Amount("magnesiumMg").Should().Be(64.7m);
        answer.GetProperty("total").GetProperty("isLowerBound").GetBoolean().Should().BeTrue();
        answer.GetProperty("total").GetProperty("linesWithoutValue").GetArrayLength().Should().Be(0);
        var line = answer.GetProperty("lines")[0];
        new[] { "magnesiumMg", "lowMg", "highMg", "grams" }.Select(f => line.Amount(f)).Should().Equal(null, 64.7m, 400m, null);
        var level = answer.GetProperty("upperLevel");
        (level.Amount("countedMg"), level.Amount("countedHighMg"), level.GetProperty("isExceeded").GetBoolean()).Should().Be((64.7m, 400m, true));
    }

    [Theory]
    [InlineData("47", true)]
    [InlineData("48", false)]
    public async Task PostIntake_UnderFour_HasNoUpperLevel(string months, bool none)
    {
        var (_, answer) = await PostAsync($$"""{ "person": { "ageMonths": {{months}} }, "lines": [ { "form": "citrate", "elementalMg": 300, "perDay": 1 } ] }""");

        answer.ShouldBeIntake();
        var level = answer.GetProperty("upperLevel");
        (level.Amount("mgPerDay") is null).Should().Be(none);
        (level.GetProperty("isExceeded").ValueKind == JsonValueKind.Null).Should().Be(none);
        level.Amount("countedMg").Should().Be(300m);
    }

    [Fact]
    public async Task PostIntake_BodyWithoutAValueForTheAge_HasNoComparison()
    {
        var (_, answer) = await PostAsync("""{ "person": { "ageMonths": 6 }, "referenceSet": "gezondheidsraad", "lines": [ { "food": "banaan", "grams": 40 } ] }""");

        answer.ShouldBeIntake();
        answer.GetProperty("comparisons").GetArrayLength().Should().Be(0);
        answer.GetProperty("total").Amount("magnesiumMg").Should().BePositive();
    }

    [Fact]
    public async Task PostIntake_NothingChosen_UsesTheDutchSet()
    {
        const string Rest = "\"lines\": [ { \"food\": \"banaan\", \"grams\": 40 } ] }";
        var (_, dutch) = await PostAsync("{ \"person\": { \"ageYears\": 34, \"sex\": \"female\" }, \"referenceSet\": \"gezondheidsraad\", " + Rest);
        var (_, none) = await PostAsync("{ \"person\": { \"ageYears\": 34, \"sex\": \"female\" }, " + Rest);

        none.ToString().Should().Be(dutch.ToString());
    }

    [Fact]
    public async Task PostIntake_NaturalFoodAndWater_NeverCountForTheUpperLevel()
    {
        var (_, answer) = await PostAsync("""{ "person": { "ageYears": 34 }, "lines": [ { "food": "amandelen", "grams": 300 }, { "water": { "magnesiumMgPerLitre": 1000 }, "millilitres": 2000 } ] }""");

        answer.GetProperty("upperLevel").Amount("countedHighMg").Should().Be(0m);
        answer.GetProperty("upperLevel").GetProperty("isExceeded").GetBoolean().Should().BeFalse();
    }

    [Theory]
    [InlineData("nl", "Water volgens het etiket")]
    [InlineData("en", "Water by its label")]
    public async Task PostIntake_InALanguage_NamesLinesSo(string language, string water)
    {
        var (status, answer) = await Json.PostAsync(
            app.Client, $"/api/v1/intake?lang={language}", """{ "person": { "ageYears": 34 }, "lines": [ { "water": { "magnesiumMgPerLitre": 10 }, "millilitres": 500 } ] }""");

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("lines")[0].Text("name").Should().Be(water);
    }

    [Fact]
    public async Task PostIntake_SixtyLines_AreAllCounted()
    {
        var lines = string.Join(',', Enumerable.Repeat("""{ "water": { "magnesiumMgPerLitre": 10 }, "millilitres": 100 }""", 60));

        var (status, answer) = await PostAsync($$"""{ "person": { "ageYears": 34 }, "lines": [ {{lines}} ] }""");

        status.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("total").Amount("magnesiumMg").Should().Be(60m);
    }

    private Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(string body) => Json.PostAsync(app.Client, "/api/v1/intake", body);
}

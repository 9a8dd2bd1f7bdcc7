using System.Globalization;
using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class SuggestionsApiTests(GuideApp app)
{
    private const string Woman = """ "person": { "ageYears": 34, "sex": "female" }, "referenceSet": "gezondheidsraad" """;

    // 250 g of white rice at 10 mg and 4 slices of wholemeal bread: far under 300 mg.
    private const string Lines = """ "lines": [ { "food": "rijst-wit-gekookt", "grams": 250 }, { "food": "brood-volkoren", "portion": "snee", "count": 4 } ] """;

    [Fact]
    public async Task PostSuggestions_ADay_AnswersByTheContract()
    {
        var answer = await SuggestAsync($"{{ {Woman}, {Lines} }}");

        answer.ShouldHave("gapMg", "gapIsAtMost", "plans", "swaps", "attributions");
        answer.Amount("gapMg").Should().Be(300m - 25m - 105m);
        Plans(answer).Should().HaveCount(3);
        foreach (var plan in Plans(answer))
        {
            plan.ShouldHave("items", "magnesiumMg", "kcal", "closesGap", "closesGapAtLowestTable");
            plan.GetProperty("closesGap").GetBoolean().Should().BeTrue();
            plan.Amount("magnesiumMg").Should().BeGreaterThanOrEqualTo(170m).And.Be(Items(plan).Sum(i => i.Amount("magnesiumMg")));
            Items(plan).Should().HaveCountLessThanOrEqualTo(3).And.NotBeEmpty();
            Items(plan).ToList().ForEach(i => i.ShouldHave("food", "name", "portion", "count", "grams", "magnesiumMg", "kcal", "source"));
        }

        Plans(answer).SelectMany(Items).Select(i => i.Text("food")).Should().OnlyHaveUniqueItems("plans are real choices");
    }

    [Fact]
    public async Task PostSuggestions_WhiteRice_IsSwappedForBrownInTheSameGrams()
    {
        var answer = await SuggestAsync($"{{ {Woman}, {Lines} }}");

        var swap = answer.GetProperty("swaps").EnumerateArray().Single(s => s.Text("from") == "rijst-wit-gekookt");
        swap.ShouldHave("line", "from", "to", "name", "addsMg", "kcal", "source");
        swap.Text("to").Should().Be("rijst-zilvervlies-gekookt");
        swap.GetProperty("line").GetInt32().Should().Be(0);
        swap.Amount("addsMg").Should().Be(72.5m, "29 mg per 100 g more, in 250 g");
        swap.Amount("kcal").Should().Be(-57.5m, "23 kcal per 100 g less, in 250 g");
    }

    [Theory]
    [InlineData("")]
    [InlineData(""", "diet": "vegetarian" """)]
    [InlineData(""", "diet": "vegan" """)]
    [InlineData(""", "exclude": ["gluten"] """)]
    [InlineData(""", "exclude": ["dairy", "egg"] """)]
    [InlineData(""", "exclude": ["nuts", "peanut", "sesame"] """)]
    [InlineData(""", "exclude": ["soy"] """)]
    [InlineData(""", "exclude": ["fish", "crustacean"] """)]
    [InlineData(""", "exclude": ["alcohol"] """)]
    [InlineData(""", "diet": "vegan", "exclude": ["gluten", "dairy", "egg", "nuts", "peanut", "soy", "fish", "crustacean", "sesame", "alcohol", "pompoenpitten"] """)]
    public async Task PostSuggestions_Wishes_AreKeptAndThePlansCloseTheGapWhenCountedAgain(string wishes)
    {
        var answer = await SuggestAsync($"{{ {Woman}, {Lines} {wishes} }}");

        var asked = JsonSerializer.Deserialize<JsonElement>("{ \"x\": 1 " + wishes + "}");
        Plans(answer).Should().NotBeEmpty();
        foreach (var plan in Plans(answer))
        {
            await ShouldCloseTheGapAsync(plan);
            foreach (var item in Items(plan))
            {
                await ShouldKeepAsync(item.Text("food")!, asked);
            }
        }

        foreach (var swap in answer.GetProperty("swaps").EnumerateArray())
        {
            await ShouldKeepAsync(swap.Text("to")!, asked);
        }
    }

    [Fact]
    public async Task PostSuggestions_ToddlerUnderFour_GetsNoNutsPeanutsOrSeeds()
    {
        foreach (var months in new[] { 12, 24, 47 })
        {
            var answer = await SuggestAsync($$"""{ "person": { "ageMonths": {{months}} }, "lines": [ { "food": "appel", "grams": 100 } ] }""");

            Plans(answer).Should().NotBeEmpty();
            foreach (var item in Plans(answer).SelectMany(Items))
            {
                (await FoodAsync(item.Text("food")!)).Text("group").Should().NotBe("nuts-seeds");
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    public async Task PostSuggestions_Baby_GetsNoPlan(int months) =>
        Plans(await SuggestAsync($$"""{ "person": { "ageMonths": {{months}} }, "lines": [ { "food": "appel", "grams": 10 } ] }""")).Should().BeEmpty();

    [Fact]
    public async Task PostSuggestions_NoReferenceForTheAge_HasANullGap()
    {
        var answer = await SuggestAsync("""{ "person": { "ageMonths": 3 }, "lines": [ { "food": "appel", "grams": 10 } ] }""");

        answer.Amount("gapMg").Should().BeNull();
        answer.GetProperty("swaps").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task PostSuggestions_NothingKnown_HasANullGapAndNoPlan()
    {
        var answer = await SuggestAsync($$"""{ {{Woman}}, "lines": [ { "unlisted": "x", "grams": 50 } ] }""");

        answer.Amount("gapMg").Should().BeNull();
        Plans(answer).Should().BeEmpty();
    }

    [Fact]
    public async Task PostSuggestions_DayAtTheValue_HasNothingToClose()
    {
        var answer = await SuggestAsync($$"""{ {{Woman}}, "lines": [ { "unlisted": "x", "grams": 100, "magnesiumMgPer100g": 300 } ] }""");

        answer.Amount("gapMg").Should().Be(0m);
        Plans(answer).Should().BeEmpty();
    }

    [Fact]
    public async Task PostSuggestions_SexNotSaid_IsMeasuredToTheHigherValue() =>
        (await SuggestAsync("""{ "person": { "ageYears": 34 }, "lines": [ { "unlisted": "x", "grams": 100, "magnesiumMgPer100g": 250 } ] }"""))
            .Amount("gapMg").Should().Be(100m, "the value for men is 350 mg");

    [Fact]
    public async Task PostSuggestions_UnknownLine_SaysThatTheGapIsAtMost()
    {
        var answer = await SuggestAsync($$"""{ {{Woman}}, "lines": [ { "food": "appel", "grams": 100 }, { "unlisted": "x", "grams": 50 } ] }""");

        answer.GetProperty("gapIsAtMost").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task PostSuggestions_FoodInTheDayAlready_CountsTowardItsCap()
    {
        const string FewMissing = """ "lines": [ { "unlisted": "x", "grams": 100, "magnesiumMgPer100g": 250 }""";
        var first = Items(Plans(await SuggestAsync($"{{ {Woman}, {FewMissing} ] }}"))[0]).First().Text("food");

        var answer = await SuggestAsync($$"""{ {{Woman}}, {{FewMissing}}, { "food": "{{first}}", "grams": 3000 } ] }""");

        Plans(answer).SelectMany(Items).Select(i => i.Text("food")).Should().NotContain(first);
    }

    [Fact]
    public async Task PostSuggestions_Most_GivesThatMany() =>
        Plans(await SuggestAsync($$"""{ {{Woman}}, {{Lines}}, "most": 1 }""")).Should().ContainSingle();

    [Theory]
    [InlineData(""" "most": 0 """, "most")]
    [InlineData(""" "most": 4 """, "most")]
    [InlineData(""" "diet": "paleo" """, "diet")]
    [InlineData(""" "diet": 1 """, "diet")]
    [InlineData(""" "exclude": ["gluten", "maandag"] """, "exclude[1]")]
    [InlineData(""" "exclude": [null] """, "exclude[0]")]
    [InlineData(""" "wens": 1 """, "wens")]
    public async Task PostSuggestions_BadWish_NamesIt(string wish, string field)
    {
        using var response = await Json.SendAsync(app.Client, "/api/v1/suggestions", System.Text.Encoding.UTF8.GetBytes($"{{ {Woman}, {Lines}, {wish} }}"));

        await response.ShouldBeFaultAsync(field);
    }

    [Theory]
    [InlineData("portion")]
    [InlineData("100g")]
    [InlineData("kcal")]
    public async Task GetTop_EachMeasure_GivesTheRichestFoodsOfTheContract(string per)
    {
        var (status, answer) = await Json.GetAsync(app.Client, $"/api/v1/foods/top?per={per}&limit=50");

        status.Should().Be(HttpStatusCode.OK);
        answer.ShouldHave("items", "attributions");
        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.Should().HaveCount(50);
        items.Select(i => i.Amount("magnesiumMg")).Should().NotContainNulls().And.BeInDescendingOrder();
        items.ForEach(i =>
        {
            i.Text("per").Should().Be(per);
            i.Amount("magnesiumMg").Should().BeApproximately(Expected(i, per), 0.05m, i.Text("id"));
        });
    }

    [Theory]
    [InlineData("wei-eiwitpoeder")]
    [InlineData("zeewier-wakame")]
    public async Task Top_PowderOfTheSportsShopOrDriedHerb_IsNoFoodToAdd(string food)
    {
        // Both hold enough per 100 g to stand here.
        var (_, top) = await Json.GetAsync(app.Client, "/api/v1/foods/top?per=100g&limit=50");

        top.GetProperty("items").EnumerateArray().Select(i => i.Text("id")).Should().HaveCount(50).And.NotContain(food);
    }

    [Fact]
    public async Task GetTop_WishesAndLimit_AreKept()
    {
        var (_, answer) = await Json.GetAsync(app.Client, "/api/v1/foods/top?per=100g&diet=vegan&exclude=nuts,peanut,pompoenpitten&limit=30");

        var items = answer.GetProperty("items").EnumerateArray().ToList();
        items.Should().HaveCount(30);
        items.Should().OnlyContain(i => i.GetProperty("diet").GetProperty("vegan").GetBoolean() && i.Text("id") != "pompoenpitten");
        items.SelectMany(i => i.GetProperty("diet").GetProperty("contains").EnumerateArray()).Select(c => c.GetString()).Should().NotContain(["nuts", "peanut"]);
    }

    [Theory]
    [InlineData("?per=ons", "per")]
    [InlineData("?diet=paleo", "diet")]
    [InlineData("?exclude=maandag", "exclude")]
    [InlineData("?exclude=gluten&exclude=maandag", "exclude")]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=51", "limit")]
    [InlineData("?limit=1,0", "limit")]
    public async Task GetTop_BadParameter_NamesIt(string query, string field)
    {
        using var response = await app.Client.GetAsync(new Uri("/api/v1/foods/top" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        await response.ShouldBeFaultAsync(field);
    }

    private static decimal? Expected(JsonElement food, string per)
    {
        var mg = food.Amount("magnesiumMgPer100g");
        return per switch
        {
            "portion" => mg * food.GetProperty("portions")[0].Amount("grams") / 100m,
            "kcal" => mg * 100m / food.Amount("energyKcalPer100g"),
            _ => mg,
        };
    }

    private async Task ShouldCloseTheGapAsync(JsonElement plan)
    {
        var more = Items(plan).Select(i => string.Create(CultureInfo.InvariantCulture, $$""", { "food": "{{i.Text("food")}}", "portion": "{{i.Text("portion")}}", "count": {{i.GetProperty("count").GetInt32()}} }"""));
        var (status, day) = await Json.PostAsync(app.Client, "/api/v1/intake", $"{{ {Woman}, {Lines.TrimEnd()[..^1]} {string.Concat(more)} ] }}");

        status.Should().Be(HttpStatusCode.OK);
        day.GetProperty("comparisons")[0].Amount("differenceMg").Should().BeGreaterThanOrEqualTo(0m);
    }

    private async Task ShouldKeepAsync(string id, JsonElement wishes)
    {
        var flags = (await FoodAsync(id)).GetProperty("diet");
        if (wishes.TryGetProperty("diet", out var diet))
        {
            flags.GetProperty(diet.GetString()!).GetBoolean().Should().BeTrue(id);
        }

        var excluded = wishes.TryGetProperty("exclude", out var words) ? words.EnumerateArray().Select(w => w.GetString()).ToList() : [];
        excluded.Should().NotContain(id);
        flags.GetProperty("contains").EnumerateArray().Select(c => c.GetString()).Should().NotIntersectWith(excluded, id);
    }

    private async Task<JsonElement> FoodAsync(string id) => (await Json.GetAsync(app.Client, $"/api/v1/foods/{id}")).Answer;

    private async Task<JsonElement> SuggestAsync(string body)
    {
        var (status, answer) = await Json.PostAsync(app.Client, "/api/v1/suggestions", body);
        status.Should().Be(HttpStatusCode.OK, answer.GetRawText());
        return answer;
    }

    private static List<JsonElement> Plans(JsonElement answer) => [.. answer.GetProperty("plans").EnumerateArray()];

    private static IEnumerable<JsonElement> Items(JsonElement plan) => plan.GetProperty("items").EnumerateArray();
}

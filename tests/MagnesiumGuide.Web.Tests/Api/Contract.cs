using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

/// <summary>The types of the published contract, field by field. A field is never absent: what is not known is null.</summary>
public static class Contract
{
    private static readonly string[] Statuses = ["measured", "calculated", "borrowed", "estimated", "label", "own", "trace", "belowLimit", "logicalZero", "missing"];
    private static readonly string[] Kinds = ["adequateIntake", "recommendedIntake", "averageRequirement", "lowerReference", "labelReference", "asStatedInArticle"];

    public static void ShouldBeFood(this JsonElement food)
    {
        food.ShouldHave("id", "name", "group", "state", "magnesiumMgPer100g", "valueStatus", "energyKcalPer100g", "source", "portions", "diet", "values");
        Statuses.Should().Contain(food.Text("valueStatus"));
        (food.Amount("magnesiumMgPer100g") is null).Should().Be(food.Text("valueStatus") == "missing", food.Text("id"));
        food.GetProperty("source").ShouldBeSource();
        food.GetProperty("portions").EnumerateArray().Should().NotBeEmpty();
        foreach (var portion in food.GetProperty("portions").EnumerateArray())
        {
            portion.ShouldHave("name", "label", "grams");
            portion.Amount("grams").Should().BePositive();
        }

        var diet = food.GetProperty("diet");
        diet.ShouldHave("vegan", "vegetarian", "contains");
        diet.GetProperty("contains").EnumerateArray().Where(c => c.ValueKind != JsonValueKind.String).Should().BeEmpty();
        foreach (var value in food.GetProperty("values").EnumerateArray())
        {
            value.ShouldHave("table", "code", "tableName", "magnesiumMgPer100g", "valueStatus", "preferred", "source");
            Statuses.Should().Contain(value.Text("valueStatus"));
            value.GetProperty("source").ShouldBeSource();
        }
    }

    public static void ShouldBeIntake(this JsonElement intake)
    {
        intake.ShouldHave("total", "parts", "comparisons", "upperLevel", "absorbed", "attributions", "lines");
        intake.GetProperty("total").ShouldHave("magnesiumMg", "isLowerBound", "linesWithoutValue");
        intake.GetProperty("parts").ShouldHave("foodMg", "waterMg", "supplementsMg");
        intake.GetProperty("absorbed").ShouldHave("lowMg", "midMg", "highMg");
        intake.GetProperty("upperLevel").ShouldHave("mgPerDay", "countedMg", "countedHighMg", "isExceeded", "source");
        foreach (var comparison in intake.GetProperty("comparisons").EnumerateArray())
        {
            comparison.ShouldHave("kind", "sex", "mgPerDay", "differenceMg", "percent", "source");
            Kinds.Should().Contain(comparison.Text("kind"));
            comparison.GetProperty("source").ShouldBeSource();
        }

        var index = 0;
        foreach (var line in intake.GetProperty("lines").EnumerateArray())
        {
            line.ShouldHave("index", "name", "grams", "magnesiumMg", "lowMg", "highMg", "valueStatus", "source");
            line.GetProperty("index").GetInt32().Should().Be(index++);
            Statuses.Should().Contain(line.Text("valueStatus"));
        }
    }

    public static void ShouldBeSource(this JsonElement source)
    {
        source.ShouldHave("id", "locator", "confirmed");
        source.Text("id").Should().NotBeEmpty();
        source.Text("locator").Should().NotBeEmpty();
        source.GetProperty("confirmed").ValueKind.Should().BeOneOf(JsonValueKind.True, JsonValueKind.False);
    }

    /// <summary>Exactly these fields, no more and no fewer.</summary>
    public static void ShouldHave(this JsonElement element, params string[] names) => element.Names().Should().BeEquivalentTo(names);
}

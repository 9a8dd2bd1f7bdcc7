using System.Net;
using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.ExampleDays;

public sealed class ExampleDayApiTests(GuideApp app)
{
    public static TheoryData<string> Days => ExampleDay.Ids;

    [Theory]
    [MemberData(nameof(Days))]
    public async Task PostIntake_WorkedDay_GivesExactlyItsNumbers(string id)
    {
        var day = ExampleDay.ById(id);

        var (status, answer) = await Json.PostAsync(app.Client, "/api/v1/intake", day.ToJson());

        status.Should().Be(HttpStatusCode.OK, answer.ToString());
        var total = answer.GetProperty("total");
        total.Amount("magnesiumMg").Should().Be(day.Number("expected_total_mg"));
        total.GetProperty("isLowerBound").GetBoolean().Should().Be(day.IsLowerBound);
        PartsShouldBe(day, answer.GetProperty("parts"));
        ComparisonsShouldBe(day, answer.GetProperty("comparisons"));
        UpperLevelShouldBe(day, answer.GetProperty("upperLevel"));
        if (day.LinesWithoutValue is { } unknown)
        {
            total.GetProperty("linesWithoutValue").EnumerateArray().Select(i => i.GetInt32()).Should().Equal(unknown);
        }
    }

    private static void PartsShouldBe(ExampleDay day, JsonElement parts)
    {
        foreach (var (column, field) in new[] { ("expected_food_mg", "foodMg"), ("expected_water_mg", "waterMg"), ("expected_supplements_mg", "supplementsMg") })
        {
            parts.Amount(field).Should().Be(day.Number(column), field);
        }
    }

    private static void ComparisonsShouldBe(ExampleDay day, JsonElement comparisons)
    {
        var all = comparisons.EnumerateArray().ToList();
        var first = all.TakeWhile(c => c.Text("kind") == all[0].Text("kind")).ToList();
        first.Select(c => c.Amount("mgPerDay")).Should().Equal(day.References.Select(r => (decimal?)r));
        first.Select(c => c.Amount("differenceMg")).Where(d => d is not null).Should().Equal(day.Differences.Select(d => (decimal?)d));
        if (day.References.Count == 2)
        {
            first.Select(c => c.Text("sex")).Should().Equal("female", "male");
        }
    }

    private static void UpperLevelShouldBe(ExampleDay day, JsonElement level)
    {
        level.Amount("mgPerDay").Should().Be(day.Number("upper_level_mg"));
        (level.GetProperty("isExceeded").ValueKind == JsonValueKind.Null ? (bool?)null : level.GetProperty("isExceeded").GetBoolean()).Should().Be(day.IsExceeded);
        foreach (var (column, field) in new[] { ("upper_counted_mg", "countedMg"), ("upper_counted_high_mg", "countedHighMg") })
        {
            if (day.Number(column) is { } counted)
            {
                level.Amount(field).Should().Be(counted, field);
            }
        }
    }
}

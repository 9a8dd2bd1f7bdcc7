using System.Globalization;
using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.ExampleDays;

public sealed class ExampleDayPageTests(GuideApp app)
{
    public static TheoryData<string> Days => ExampleDay.Ids;

    [Theory]
    [MemberData(nameof(Days))]
    public Task DutchPage_WorkedDay_ShowsExactlyItsNumbers(string id) => ShowsItsNumbersAsync(id, "/", "minstens", "richtwaarde", "bovengrens");

    [Theory]
    [MemberData(nameof(Days))]
    public Task EnglishPage_WorkedDay_ShowsExactlyItsNumbers(string id) => ShowsItsNumbersAsync(id, "/en/", "at least", "reference value", "upper level");

    private async Task ShowsItsNumbersAsync(string id, string path, string atLeast, string referenceValue, string upperLevel)
    {
        var day = ExampleDay.ById(id);

        var page = await WebPage.GetAsync(app.Client, path + day.ToQuery());

        page.Status.Should().Be(HttpStatusCode.OK, page.TextOf(".error-summary"));
        page.Total.Should().Be(day.Number("expected_total_mg"));
        var sentence = page.TextOf("#antwoord-zin");
        sentence.Contains(atLeast, StringComparison.Ordinal).Should().Be(day.IsLowerBound && page.Total is not null, sentence);
        PartsShouldBe(day, page);
        var verdicts = page.Document.QuerySelectorAll("#antwoord .verdict").Select(v => WebPage.Flat(v.TextContent)).ToList();
        verdicts[0].Should().ContainEquivalentOf(referenceValue);
        foreach (var reference in day.References)
        {
            verdicts[0].Should().Contain($"{reference.ToString(CultureInfo.InvariantCulture)} mg");
        }

        DifferencesShouldBe(day, [.. verdicts.Skip(1)], atLeast == "minstens");
        UpperLevelShouldBe(day, page, upperLevel);
    }

    private static void PartsShouldBe(ExampleDay day, WebPage page)
    {
        var shown = page.Document.QuerySelectorAll("#antwoord dl.parts data").Select(d => WebPage.Number(d)!.Value).ToList();
        var expected = new[] { "expected_food_mg", "expected_water_mg", "expected_supplements_mg" }.Select(day.Number).OfType<decimal>();
        shown.Where(p => p != 0).Should().Equal(expected.Where(p => p != 0));
    }

    private static void DifferencesShouldBe(ExampleDay day, IReadOnlyList<string> sentences, bool dutch)
    {
        sentences.Should().HaveCount(day.Differences.Count);
        foreach (var (sentence, difference) in sentences.Zip(day.Differences))
        {
            // The file has one decimal; where that is a five, the whole number on the page may go either way.
            var amount = Math.Abs(difference);
            var whole = amount % 1 == 0.5m ? new[] { Math.Floor(amount), Math.Ceiling(amount) } : [Math.Round(amount)];
            sentence.Should().ContainAny(whole.Select(w => $" {w.ToString(CultureInfo.InvariantCulture)} mg"));
            sentence.Should().Contain((difference < 0, dutch) switch
            {
                (true, true) => "minder",
                (true, false) => "less",
                (false, true) => "meer",
                (false, false) => "more",
            });
        }
    }

    private static void UpperLevelShouldBe(ExampleDay day, WebPage page, string upperLevel)
    {
        page.Document.QuerySelectorAll("#antwoord-woorden .notice.caution").Should().HaveCount(day.IsExceeded == true ? 1 : 0);
        var words = page.TextOf("#antwoord-woorden > p");
        words.Should().Contain(upperLevel);
        if (day.Number("upper_level_mg") is { } level)
        {
            words.Should().Contain($"{level.ToString(CultureInfo.InvariantCulture)} mg");
        }
    }
}

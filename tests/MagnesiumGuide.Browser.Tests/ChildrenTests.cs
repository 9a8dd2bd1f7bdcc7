using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Where a value does not exist, the page draws none and says why.</summary>
public sealed class ChildrenTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task ChildOfTwo_HasAReferenceValueButNoUpperLevel()
    {
        var day = new CalculatorPage((await VisitAsync(Screen.Phone)).Page);
        await day.OpenAsync(Days.OfAToddler);

        await day.ShouldSayAsync("53", "Uw dag levert");
        await Expect(day.Verdict.First).ToContainTextAsync("De richtwaarde voor u is 170 mg");
        await Expect(day.Meter).ToContainTextAsync("richtwaarde 170 mg");
        await Expect(day.Meter).Not.ToContainTextAsync("bovengrens");
        await Expect(day.Words).ToContainTextAsync("Voor kinderen onder 4 jaar kon geen bovengrens worden vastgesteld");
    }

    [Fact]
    public async Task BabyOfFiveMonths_HasNeither()
    {
        var day = new CalculatorPage((await VisitAsync(Screen.Phone)).Page);
        await day.OpenAsync(Days.OfABaby);

        await day.ShouldSayAsync("26", "Uw dag levert");
        await Expect(day.Verdict).ToHaveCountAsync(1);
        await Expect(day.Verdict).ToContainTextAsync("geen richtwaarde");
        await Expect(day.Meter).Not.ToContainTextAsync("richtwaarde");
        await Expect(day.Meter).Not.ToContainTextAsync("bovengrens");
        await Expect(day.Bar).ToContainTextAsync("geen richtwaarde voor deze leeftijd");
    }
}

using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>From a difference to a day without one and back, on a small phone, as it goes with script and without.</summary>
public sealed class PlansTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Plan_PutInTheDayWithOnePress_IsUndoneWithOnePress(bool script)
    {
        var page = (await VisitAsync(Screen.Phone with { HasScript = script })).Page;
        var day = new CalculatorPage(page);
        await day.OpenAsync(Days.WithADifference);
        await Expect(day.Lines).ToHaveCountAsync(2);

        await page.Locator("#plannen ol.options a.button").First.ClickAsync();
        await Expect(page.Locator("#plannen")).ToContainTextAsync("Uw dag haalt de richtwaarde");
        await Expect(day.Verdict.Last).ToContainTextAsync("meer");

        await page.ClickAsync("#plannen .notice a.button");
        await Expect(day.Lines).ToHaveCountAsync(2);
        await Expect(day.Total).ToHaveTextAsync("130");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wishes_Applied_StayWhenAPlanIsPutInTheDay(bool script)
    {
        var page = (await VisitAsync(Screen.Phone with { HasScript = script })).Page;
        await page.GotoAsync(Days.WithADifference);

        await page.Locator("#wensen > summary").ClickAsync();
        await page.SelectOptionAsync("#dieet", "vegan");
        await page.CheckAsync("#zonder-soy");
        await page.FillAsync("#lustniet", "pompoenpitten");
        await page.ClickAsync("#wensen button");
        await Expect(page.Locator("#zonder-pompoenpitten")).ToBeCheckedAsync();
        await Expect(page.Locator("#plannen ol.options").First).Not.ToContainTextAsync("Tahoe");

        await page.Locator("#plannen ol.options a.button").First.ClickAsync();
        await page.ClickAsync("#plannen .notice a.button");
        await Expect(page.Locator("#zonder-soy")).ToBeCheckedAsync();
        await Expect(page.Locator("#dieet")).ToHaveValueAsync("vegan");
    }
}

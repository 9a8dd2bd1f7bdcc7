using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>The calculator without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Day_ByKeyboardOnly_IsFilledInChangedAndRemoved(int width)
    {
        var visit = await VisitAsync(Screen.OfWidth(width));
        var day = new CalculatorPage(visit.Page);
        var keys = new Keyboard(visit.Page);
        await day.OpenAsync();

        await keys.TabToAsync("#leeftijd");
        await keys.TypeAsync("34");
        await keys.TabToAsync("#geslacht-v");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#zoek");
        await keys.TypeAsync("brood");
        await keys.PressAsync("Enter");

        await Expect(keys.Focused).ToHaveAttributeAsync("name", "kies");
        await keys.PressAsync("ArrowDown");
        await Expect(keys.Focused).ToHaveIdAsync("kies-brood-volkoren");
        await keys.TabToAsync("#hoeveel-brood-volkoren");
        await keys.TypeAsync("4");
        await keys.TabToAsync("button[value=voeg-toe]");
        await keys.PressAsync("Enter");
        await day.ShouldSayAsync("105", "Uw dag levert");
        await Expect(day.Verdict.First).ToContainTextAsync("300 mg");

        await keys.TabToAsync("#aantal-0");
        await keys.TypeAsync("2");
        await keys.PressAsync("Enter");
        await day.ShouldSayAsync("53", "Uw dag levert");
        await Expect(day.Lines).ToHaveCountAsync(1);

        await keys.TabToAsync(".source summary");
        await keys.PressAsync("Space");
        await keys.TabToAsync(".source table a");

        await keys.TabToAsync("button[name=weg]", "Shift+Tab");
        await keys.PressAsync("Space");
        await Expect(day.Lines).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task SkipLink_OnFirstTab_IsSeenAndJumpsOverTheMenu()
    {
        var visit = await VisitAsync(Screen.Desk);
        var keys = new Keyboard(visit.Page);
        await visit.Page.GotoAsync(Days.Filled);

        await keys.PressAsync("Tab");
        await Expect(keys.Focused).ToHaveTextAsync("Naar de inhoud");
        await Expect(keys.Focused).ToBeInViewportAsync();
        await keys.PressAsync("Enter");
        await Expect(keys.Focused).ToHaveIdAsync("inhoud");
        await keys.TabToAsync(".profile > summary");
    }

    [Fact]
    public async Task Enter_InAnyFieldOfALine_NeverRemovesALine()
    {
        var visit = await VisitAsync(Screen.Phone);
        var day = new CalculatorPage(visit.Page);
        foreach (var field in new[] { "#aantal-0", "#aantal-2", "#perdag-3", "#aantal-4", "#zoek" })
        {
            await day.OpenAsync(Days.Filled);
            await visit.Page.Locator(field).FocusAsync();
            await visit.Page.RunAndWaitForResponseAsync(
                () => visit.Page.Keyboard.PressAsync("Enter"), response => response.Request.IsNavigationRequest && response.Ok);
            await Expect(day.Lines).ToHaveCountAsync(5);
            await day.ShouldSayAsync("389", "Uw dag levert minstens");
        }
    }
}

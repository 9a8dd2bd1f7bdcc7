using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Suggestions while typing: the same search, reached sooner.</summary>
public sealed class ComboboxTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Start = "/?v=1&leeftijd=34&geslacht=v&r=brood-volkoren~4~snee";

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Typing_SuggestsChoosesByKeyboardAndAddsAPortion(int width)
    {
        var (visit, input, list) = await OpenAsync(Screen.OfWidth(width));
        await Expect(input).ToHaveAttributeAsync("role", "combobox");

        await input.PressSequentiallyAsync("amandlen");
        await Expect(list.Locator("li").First).ToContainTextAsync("Amandelen");
        await Expect(input).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(visit.Page.Locator("[role=status]").First).ToContainTextAsync(" suggesties");
        await input.PressAsync("ArrowDown");
        await Expect(list.Locator("[aria-selected=true]")).ToHaveAttributeAsync("aria-posinset", "1");
        await Expect(input).ToHaveAttributeAsync("aria-activedescendant", "suggestie-0");
        await input.PressAsync("Enter");

        await Expect(visit.Page.Locator("input[name=kies]")).ToHaveCountAsync(1);
        await visit.Page.Locator(".chip").First.ClickAsync();
        await Expect(visit.Page.Locator("table.lines > tbody > tr")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Escape_ClosesTheListAndKeepsWhatWasTyped()
    {
        var (_, input, list) = await OpenAsync(Screen.OfWidth(360));
        await input.PressSequentiallyAsync("melk");
        await Expect(list).ToBeVisibleAsync();

        await input.PressAsync("Escape");

        await Expect(list).ToBeHiddenAsync();
        await Expect(input).ToHaveValueAsync("melk");
        await Expect(input).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Touch_ChoosesASuggestion()
    {
        var (visit, input, list) = await OpenAsync(Screen.OfWidth(360));
        await input.PressSequentiallyAsync("banaan");

        await list.Locator("li").First.ClickAsync();

        await Expect(visit.Page.Locator("#kies-banaan")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Enter_WithoutAChoice_SearchesAsWithoutScript()
    {
        var (visit, input, list) = await OpenAsync(Screen.OfWidth(360));
        await input.PressSequentiallyAsync("noten");
        await Expect(list).ToBeVisibleAsync();

        await input.PressAsync("Enter");

        await Expect(visit.Page.Locator("input[name=kies]").Nth(2)).ToBeVisibleAsync();
    }

    private async Task<(Visit Visit, ILocator Input, ILocator List)> OpenAsync(Screen screen)
    {
        var visit = await VisitAsync(screen);
        await visit.Page.GotoAsync(Start);
        return (visit, visit.Page.Locator("#zoek"), visit.Page.Locator("#suggesties"));
    }
}

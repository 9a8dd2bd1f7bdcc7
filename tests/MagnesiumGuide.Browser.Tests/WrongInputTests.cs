using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>What a visitor sees who typed something that cannot be read.</summary>
public sealed class WrongInputTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WrongAmounts_AreListedLinkedAndKeptAsTyped(bool script)
    {
        var visit = await VisitAsync(Screen.Phone with { HasScript = script });
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(Days.Filled);

        await day.TypeAmountAsync("Volkorenbrood", "een paar");
        await day.TypeAmountAsync("Amandelen", "1.500");
        await day.RecalculateAsync();

        await Expect(day.Errors).ToContainTextAsync("Er is een probleem");
        await Expect(day.Errors).ToBeFocusedAsync();
        (await visit.Page.TitleAsync()).Should().StartWith("Fout: ");
        await FollowAsync(visit, day, "Volkorenbrood: Vul de hoeveelheid in als getal", "#aantal-0", "een paar");
        await FollowAsync(visit, day, "Schrijf 1500 of 1,5", "#aantal-1", "1.500");
        await Expect(day.Answer).ToHaveCountAsync(0);

        await day.TypeAmountAsync("Volkorenbrood", "4");
        await day.TypeAmountAsync("Amandelen", "25");
        await day.RecalculateAsync();
        await day.ShouldSayAsync("389", "Uw dag levert minstens");
        await Expect(day.Errors).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task MistakesInEveryPart_LinkToAFieldThatCanBeSeenAndHoldsWhatWasTyped()
    {
        var visit = await VisitAsync(Screen.Phone);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(Days.WithMistakes);

        await Expect(day.Errors.Locator("a")).ToHaveCountAsync(4);
        await FollowAsync(visit, day, "Vul de leeftijd in als heel getal", "#leeftijd", "abc");
        await FollowAsync(visit, day, "Volkorenbrood", "#aantal-0", "veel");
        await FollowAsync(visit, day, "Amandelen", "#aantal-1", "1.500");
        await Expect(visit.Page.Locator("#naam")).ToHaveValueAsync("Taart");
        await day.Errors.Locator("a").Last.ClickAsync();
        await Expect(visit.Page.Locator("#gram")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#gram")).ToHaveValueAsync("x");
    }

    private static async Task FollowAsync(Visit visit, CalculatorPage day, string message, string field, string typed)
    {
        await day.Errors.Locator("li", new() { HasText = message }).Locator("a").ClickAsync();
        var input = visit.Page.Locator(field);
        await Expect(input).ToBeFocusedAsync();
        await Expect(input).ToBeInViewportAsync();
        await Expect(input).ToHaveValueAsync(typed);
        await Expect(input).ToHaveAttributeAsync("aria-invalid", "true");
        var description = await input.GetAttributeAsync("aria-describedby");
        description.Should().Contain($"{field[1..]}-fout");
        await Expect(visit.Page.Locator($"{field}-fout")).ToContainTextAsync("Fout: ");
    }
}

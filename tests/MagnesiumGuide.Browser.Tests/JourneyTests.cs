using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>A day from the first question to the answer, on a small phone, as it goes with script and without.</summary>
public sealed class JourneyTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WholeDay_OnAPhone_BecomesAnAnswerThatCanBeChangedAndShared(bool script)
    {
        var visit = await VisitAsync(Screen.Phone with { HasScript = script });
        var day = new CalculatorPage(visit.Page);

        await day.OpenAsync();
        await day.FillInPersonAsync("34", "v");
        await FillInADayAsync(day);
        await SeeTheAnswerAsync(day);
        await ChangeItAsync(day);
        await OpenASourceAsync(visit.Page, day);
        await ShareItAsync(day);
        await GoToEnglishAsync(visit.Page, day);
    }

    private static async Task FillInADayAsync(CalculatorPage day)
    {
        await day.SearchAsync("brood");
        await Expect(day.Profile).ToContainTextAsync("Vrouw, 34 jaar");
        await day.AddSuggestionAsync("brood-volkoren", "4", "snee");
        await day.ShouldSayAsync("105", "Uw dag levert");

        await day.SearchAsync("amandelen");
        await day.AddSuggestionAsync("amandelen", "25", "g");
        await day.AddWaterAsync("500", "110");
        await day.AddSupplementAsync("citrate", "v", "1000", "1");
        await day.ShouldSayAsync("389", "Uw dag levert");
        await Expect(day.Answer).Not.ToContainTextAsync("minstens");
        await day.AddUnlistedAsync("Oma's granola", "50");
    }

    private static async Task SeeTheAnswerAsync(CalculatorPage day)
    {
        await day.ShouldSayAsync("389", "Uw dag levert minstens");
        await Expect(day.Verdict.First).ToContainTextAsync("De richtwaarde voor u is 300 mg (adequate inneming, Gezondheidsraad");
        await Expect(day.Verdict.Last).ToContainTextAsync("minstens 89 mg meer (30 %)");
        await Expect(day.Words).ToContainTextAsync("162 mg. De bovengrens daarvoor is 250 mg per dag.");
        await Expect(day.Lines).ToHaveCountAsync(5);
        await Expect(day.Line("Oma's granola")).ToContainTextAsync("geen waarde");
        await Expect(day.Bar).ToContainTextAsync("minstens 389 mg");
    }

    private static async Task ChangeItAsync(CalculatorPage day)
    {
        await day.TypeAmountAsync("Volkorenbrood", "2");
        await day.RecalculateAsync();
        await day.ShouldSayAsync("337", "minstens");

        await day.RemoveAsync("Oma's granola");
        await day.ShouldSayAsync("337", "Uw dag levert");
        await Expect(day.Answer).Not.ToContainTextAsync("minstens");
        await Expect(day.Lines).ToHaveCountAsync(4);
    }

    private static async Task OpenASourceAsync(IPage page, CalculatorPage day)
    {
        var source = await day.OpenSourceAsync("Volkorenbrood");
        await Expect(source.GetByRole(AriaRole.Table)).ToContainTextAsync("mg per 100 g");
        await source.GetByRole(AriaRole.Link, new() { Name = "USDA SR Legacy" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("USDA");
        await page.GoBackAsync();
        await day.ShouldSayAsync("337", "Uw dag levert");
    }

    private async Task ShareItAsync(CalculatorPage day)
    {
        var address = await day.ShareAddress.InputValueAsync();
        var friend = new CalculatorPage((await VisitAsync(Screen.Desk)).Page);
        await friend.OpenAsync(address);
        await friend.ShouldSayAsync("337", "Uw dag levert");
        await Expect(friend.Profile).ToContainTextAsync("Vrouw, 34 jaar");
    }

    private static async Task GoToEnglishAsync(IPage page, CalculatorPage day)
    {
        await day.SwitchLanguageAsync();
        await day.ShouldSayAsync("337", "Your day holds");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(day.Profile).ToContainTextAsync("Woman, 34 years");
        await Expect(day.Lines).ToHaveCountAsync(4);
        await Expect(day.Line("Wholemeal bread").Locator("input[id^=aantal-]")).ToHaveValueAsync("2");
        await Expect(day.Verdict.Last).ToContainTextAsync("37 mg more (12 %)");
    }
}

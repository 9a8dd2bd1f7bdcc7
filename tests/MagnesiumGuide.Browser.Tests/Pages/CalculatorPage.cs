using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests.Pages;

/// <summary>The calculator, as a visitor uses it. The ids and names are the same in both languages.</summary>
public sealed class CalculatorPage(IPage page)
{
    /// <summary>The sentence that says the total.</summary>
    public ILocator Answer => page.Locator(Selectors.Answer);

    /// <summary>Only the number of the total.</summary>
    public ILocator Total => page.Locator(Selectors.Total);

    /// <summary>The sentences on the reference value and the difference.</summary>
    public ILocator Verdict => page.Locator(Selectors.Verdict);

    /// <summary>The words below the meters.</summary>
    public ILocator Words => page.Locator(Selectors.Words);

    /// <summary>The drawing of the two meters.</summary>
    public ILocator Meter => page.Locator(Selectors.Meter);

    /// <summary>The slim bar of a narrow screen.</summary>
    public ILocator Bar => page.Locator(Selectors.Bar);

    /// <summary>The lines of the day.</summary>
    public ILocator Lines => page.Locator(Selectors.Lines);

    /// <summary>For whom the day is worked out, in one line.</summary>
    public ILocator Profile => page.Locator(Selectors.Profile);

    /// <summary>The list of what is wrong.</summary>
    public ILocator Errors => page.Locator(Selectors.Errors);

    /// <summary>The address to share.</summary>
    public ILocator ShareAddress => page.Locator(Selectors.ShareAddress);

    /// <summary>The line with this name.</summary>
    public ILocator Line(string name) => Lines.Filter(new() { HasText = name });

    /// <summary>Opens the calculator, or a day in it.</summary>
    public async Task OpenAsync(string address = "/") => await page.GotoAsync(address);

    /// <summary>Fills in who it is about.</summary>
    public async Task FillInPersonAsync(string age, string sex)
    {
        await page.FillAsync(Selectors.Age, age);
        await page.CheckAsync(Selectors.Sex(sex));
    }

    /// <summary>Searches a food.</summary>
    public async Task SearchAsync(string words)
    {
        await page.FillAsync(Selectors.Search, words);
        await page.ClickAsync(Selectors.Do("zoek"));
    }

    /// <summary>Chooses one of the suggestions and puts it in the day.</summary>
    public async Task AddSuggestionAsync(string food, string howMany, string measure)
    {
        await page.CheckAsync(Selectors.Suggestion(food));
        await page.FillAsync(Selectors.HowMany(food), howMany);
        await page.SelectOptionAsync(Selectors.Measure(food), measure);
        await page.Locator(Selectors.SuggestionOf(food)).Locator(Selectors.Do("voeg-toe")).ClickAsync();
    }

    /// <summary>Puts water with the number of its label in the day.</summary>
    public async Task AddWaterAsync(string millilitres, string mgPerLitre)
    {
        await UnfoldAsync(Selectors.Millilitres);
        await page.FillAsync(Selectors.Millilitres, millilitres);
        await page.FillAsync(Selectors.MgPerLitre, mgPerLitre);
        await page.ClickAsync(Selectors.Do("water"));
    }

    /// <summary>Puts a supplement in the day; the basis is m, v or o.</summary>
    public async Task AddSupplementAsync(string form, string basis, string milligrams, string perDay)
    {
        await UnfoldAsync(Selectors.Form);
        await page.SelectOptionAsync(Selectors.Form, form);
        await page.CheckAsync(Selectors.Basis(basis));
        await page.FillAsync(Selectors.Milligrams, milligrams);
        await page.FillAsync(Selectors.PerDay, perDay);
        await page.ClickAsync(Selectors.Do("supplement"));
    }

    /// <summary>Puts something that no table has in the day, without a value.</summary>
    public async Task AddUnlistedAsync(string name, string grams)
    {
        await UnfoldAsync(Selectors.Name);
        await page.FillAsync(Selectors.Name, name);
        await page.FillAsync(Selectors.Grams, grams);
        await page.ClickAsync(Selectors.Do("eigen"));
    }

    /// <summary>Types another amount in a line, without more.</summary>
    public async Task TypeAmountAsync(string line, string amount) => await Line(line).Locator(Selectors.Amount).FillAsync(amount);

    /// <summary>Asks for the answer again.</summary>
    public async Task RecalculateAsync() => await page.ClickAsync(Selectors.Recalculate);

    /// <summary>Takes a line out of the day.</summary>
    public async Task RemoveAsync(string line) => await Line(line).Locator(Selectors.Remove).ClickAsync();

    /// <summary>Unfolds the source of a line.</summary>
    public async Task<ILocator> OpenSourceAsync(string line)
    {
        await Line(line).Locator(Selectors.SourceSummary).ClickAsync();
        return Line(line).Locator(Selectors.Source);
    }

    /// <summary>Goes to the other language by the link in the menu.</summary>
    public async Task SwitchLanguageAsync() => await page.ClickAsync(Selectors.OtherLanguage);

    /// <summary>Waits until the total is this number of milligrams, and whether it is the least it can be.</summary>
    public async Task ShouldSayAsync(string total, string start)
    {
        await Expect(Total).ToHaveTextAsync(total);
        await Expect(Answer).ToContainTextAsync(start, new() { IgnoreCase = false });
    }

    private async Task UnfoldAsync(string field)
    {
        if (!await page.IsVisibleAsync(field))
        {
            await page.Locator(Selectors.FoldAround(field)).ClickAsync();
        }
    }

    private static class Selectors
    {
        public const string Answer = "#antwoord-zin";
        public const string Total = "#antwoord-zin data";
        public const string Verdict = "#antwoord .verdict";
        public const string Words = "#antwoord-woorden";
        public const string Meter = "#antwoord .meter svg";
        public const string Bar = ".answer-bar";
        public const string Lines = ".lines > tbody > tr";
        public const string Profile = ".profile > summary";
        public const string Errors = ".error-summary";
        public const string ShareAddress = "#adres";
        public const string Age = "#leeftijd";
        public const string Search = "#zoek";
        public const string Millilitres = "#ml";
        public const string MgPerLitre = "#mgl";
        public const string Form = "#vorm";
        public const string Milligrams = "#potmg";
        public const string PerDay = "#stuks";
        public const string Name = "#naam";
        public const string Grams = "#gram";
        public const string Amount = "input[id^=aantal-]";
        public const string Remove = "button[name=weg]";
        public const string Recalculate = ".lines + .actions button";
        public const string Source = ".source details";
        public const string SourceSummary = ".source summary";
        public const string OtherLanguage = ".lang a";

        public static string Sex(string sex) => $"#geslacht-{sex}";

        public static string Do(string what) => $"button[name=doe][value={what}]";

        public static string Suggestion(string food) => $"#kies-{food}";

        public static string SuggestionOf(string food) => $".choices > div:has(> #kies-{food})";

        public static string HowMany(string food) => $"#hoeveel-{food}";

        public static string Measure(string food) => $"#maat-{food}";

        public static string Basis(string basis) => $"#getal-{basis}";

        public static string FoldAround(string field) => $"details:has({field}) > summary";
    }
}

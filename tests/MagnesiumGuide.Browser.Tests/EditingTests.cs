using System.Net.Http.Json;
using System.Text.Json;
using MagnesiumGuide.Browser.Tests.Running;
using MagnesiumGuide.Services.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Editors change foods: check, save, conflict, undo; with script and without. The foods are ones that no other test counts on.</summary>
[Collection(Together)]
public sealed class EditingTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    /// <summary>What is saved between the preview of an import and the import itself brings the preview back: one after the other, then.</summary>
    public const string Together = "editors";

    private const string Password = "paarse fiets op zolder";
    private const string Value = "#w-usda-sr-mg";

    private static readonly string[] Pages =
    [
        "/beheer", "/beheer/voedingsmiddelen", "/beheer/voedingsmiddelen?zoek=qqqq", "/beheer/voedingsmiddelen/kurkuma", "/beheer/voedingsmiddelen/nieuw",
        "/beheer/geschiedenis", "/beheer/geschiedenis?van=x",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Edit_Checked_IsOnThePublicPageAndInTheApiAndCanBeUndone(bool hasScript)
    {
        var food = hasScript ? "kerriepoeder" : "zwarte-peper";
        var before = await MagnesiumAsync(food);
        var visit = await SignedInAsync(Screen.Desk with { HasScript = hasScript }, AccountRole.Administrator);
        var page = visit.Page;
        await page.GotoAsync("/beheer/voedingsmiddelen");
        await page.FillAsync("#zoek", food.Replace('-', ' '));
        await page.GetByRole(AriaRole.Button, new() { Name = "Toon" }).ClickAsync();
        await page.Locator($".index a[href$='/{food}']").ClickAsync();
        await TypeAsync(page, "199,5", "Nieuwe analyse");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Controleer uw antwoorden");
        await Expect(page.Locator(".changed .new")).ToContainTextAsync("199,5 mg per 100 g");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terug naar het formulier" }).ClickAsync();
        await Expect(page.Locator(Value)).ToHaveValueAsync("199,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer uw antwoorden" }).ClickAsync();
        (await MagnesiumAsync(food)).Should().Be(before, "nothing is saved yet");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar de wijziging" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("bewaard");

        (await MagnesiumAsync(food)).Should().Be(199.5m);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bekijk op de site" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("199,5");

        await page.GotoAsync($"/beheer/geschiedenis?voedingsmiddel={food}");
        await page.Locator(".history > li a").First.ClickAsync();
        await page.FillAsync("#reden", "Verkeerd gelezen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan" }).ClickAsync();
        await Expect(page.Locator("#verslag")).ToContainTextAsync("Teruggezet: 1.");
        (await MagnesiumAsync(food)).Should().Be(before);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Conflict_BetweenTwoEditors_IsSolvedByChoice(bool hasScript)
    {
        var food = hasScript ? "paprikapoeder" : "kaneel";
        var mine = (await SignedInAsync(Screen.Phone with { HasScript = hasScript }, AccountRole.Editor)).Page;
        var theirs = (await SignedInAsync(Screen.Desk with { HasScript = hasScript }, AccountRole.Editor)).Page;
        await mine.GotoAsync($"/beheer/voedingsmiddelen/{food}");
        await theirs.GotoAsync($"/beheer/voedingsmiddelen/{food}");
        await TypeAsync(theirs, "71", "Hun reden");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Bewaar de wijziging" }).ClickAsync();
        await Expect(theirs.GetByRole(AriaRole.Status)).ToContainTextAsync("bewaard");

        await TypeAsync(mine, "72", "Mijn reden");

        await Expect(mine.Locator("h1")).ToHaveTextAsync("Iemand was u voor");
        await Expect(mine.Locator("main")).ToContainTextAsync("Hun reden");
        var choice = mine.Locator("fieldset.chosen");
        await Expect(choice).ToContainTextAsync("71 mg per 100 g");
        await Expect(choice).ToContainTextAsync("72 mg per 100 g");
        if (hasScript)
        {
            // Axe is a script itself.
            (await Axe.RunAsync(mine, Axe.AllRules)).Violations.Should().BeEmpty();
        }

        await choice.GetByLabel("Door u getypt").CheckAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Ga verder met deze keuze" }).ClickAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Bewaar de wijziging" }).ClickAsync();
        await Expect(mine.GetByRole(AriaRole.Status)).ToContainTextAsync("bewaard");
        (await MagnesiumAsync(food)).Should().Be(72m);
    }

    [Fact]
    public async Task WrongInput_OnAPhone_IsLedToFromTheSummary()
    {
        var page = (await SignedInAsync(Screen.Phone, AccountRole.Editor)).Page;
        await page.GotoAsync("/beheer/voedingsmiddelen/kurkuma");
        await TypeAsync(page, "1.500", "");

        await Expect(page.Locator(".error-summary")).ToBeFocusedAsync();
        await page.Locator(".error-summary a[href='#w-usda-sr-mg']").ClickAsync();
        await Expect(page.Locator(Value)).ToBeFocusedAsync();
        await Expect(page.Locator(Value)).ToHaveValueAsync("1.500");
        (await Axe.RunAsync(page, Axe.AllRules)).Violations.Should().BeEmpty();
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    [InlineData(360, true)]
    [InlineData(1280, true)]
    public async Task EveryPage_BreaksNoRule(int width, bool isDark)
    {
        var page = (await SignedInAsync(Screen.OfWidth(width) with { IsDark = isDark }, AccountRole.Administrator)).Page;
        var found = new List<string>();
        async Task LookAsync(string name)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var (passes, violations) = await Axe.RunAsync(page, isDark ? Axe.ColourRules : Axe.AllRules);
            passes.Should().BePositive();
            found.AddRange(violations.Select(v => $"{name}: {v}"));
        }

        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await LookAsync(address);
        }

        await CheckAsync(page);
        await LookAsync("check");
        found.Should().BeEmpty();
    }

    [Fact]
    public async Task EveryPage_OnTheNarrowestScreen_NeverScrollsSideways()
    {
        var page = (await SignedInAsync(Screen.Narrowest, AccountRole.Administrator)).Page;
        var tooWide = new List<string>();
        async Task MeasureAsync(string name)
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Screen.Narrowest.Width)
            {
                tooWide.Add(name);
            }
        }

        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            await MeasureAsync(address);
        }

        await CheckAsync(page);
        await MeasureAsync("check");
        tooWide.Should().BeEmpty();
    }

    // An unusual value shows all that the page of answers can say; it is never saved.
    private static async Task CheckAsync(IPage page)
    {
        await page.GotoAsync("/beheer/voedingsmiddelen/amandelen");
        await TypeAsync(page, "2700", "Proef van een waarde die niet kan");
        await Expect(page.Locator("main")).ToContainTextAsync("is ongewoon");
    }

    private static async Task TypeAsync(IPage page, string mg, string reason)
    {
        await page.FillAsync(Value, mg);
        await page.FillAsync("#reden", reason);
        await page.FillAsync("#wijzigbron", "usda-sr");
        await page.FillAsync("#wijzigplaats", "blz. 3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Controleer uw antwoorden" }).ClickAsync();
    }

    private async Task<Visit> SignedInAsync(Screen screen, AccountRole role)
    {
        var name = await Fixture.MakeAccountAsync(role, Password);
        var visit = await VisitAsync(screen);
        await visit.Page.GotoAsync("/beheer");
        await visit.Page.GetByLabel("Naam").FillAsync(name);
        await visit.Page.GetByLabel("Wachtwoord").FillAsync(Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
        return visit;
    }

    private async Task<decimal> MagnesiumAsync(string food)
    {
        using var client = Fixture.CreateClient();
        var answer = await client.GetFromJsonAsync<JsonElement>($"/api/v1/foods/{food}", TestContext.Current.CancellationToken);
        return answer.GetProperty("magnesiumMgPer100g").GetDecimal();
    }
}

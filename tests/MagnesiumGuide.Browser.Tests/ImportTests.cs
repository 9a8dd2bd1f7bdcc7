using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MagnesiumGuide.Browser.Tests.Running;
using MagnesiumGuide.Services.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>An editor imports a table on the narrowest screen without script, looks at it first, and takes it back.</summary>
[Collection(EditingTests.Together)]
public sealed class ImportTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Password = "paarse fiets op zolder";
    private const string Table = "code;naam;magnesium (mg)\nB1;Browserproef zonderling;31,5\nB2;Browserproef;veel\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Import_WithPreviewAndUndo_WorksOnTheNarrowestScreen(bool hasScript)
    {
        var visit = await VisitAsync(Screen.Narrowest with { HasScript = hasScript });
        var page = visit.Page;
        await SignInAsync(page);
        await page.GotoAsync("/beheer/importeren");
        await ShouldFitAsync(visit, hasScript);
        await page.GetByLabel("Bestand").SetInputFilesAsync(new FilePayload { Name = "browser.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Table) });
        await Button(page, "Verstuur").ClickAsync();
        await Expect(page.GetByLabel("Tabel", new() { Exact = true })).ToBeVisibleAsync();
        await ShouldFitAsync(visit, hasScript);
        await page.GetByLabel("Tabel", new() { Exact = true }).SelectOptionAsync("usda-sr");
        await Button(page, "Lees het bestand").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "3. Bekijk wat er verandert" })).ToBeVisibleAsync();
        await ShouldFitAsync(visit, hasScript);
        await page.GetByLabel("Toon").SelectOptionAsync("Refused");
        await Button(page, "Toon").ClickAsync();
        await Expect(page.GetByText("magnesium is geen getal en geen bekend woord")).ToBeVisibleAsync();
        await page.GetByLabel("Waarom").FillAsync("Proef in de browser");
        await Button(page, "Importeer").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "De import is klaar" })).ToBeVisibleAsync();
        await ShouldFitAsync(visit, hasScript);
        (await FoundAsync()).Should().Equal("usda-sr-b1");
        await Button(page, "Draai deze import terug").ClickAsync();
        await Expect(page.GetByText("2 rijen zijn teruggedraaid.")).ToBeVisibleAsync();
        (await FoundAsync()).Should().BeEmpty();
    }

    // What a visitor finds by its name at the next request.
    private async Task<IEnumerable<string>> FoundAsync()
    {
        using var client = Fixture.CreateClient();
        var found = await client.GetFromJsonAsync<JsonElement>("/api/v1/foods?q=zonderling", TestContext.Current.CancellationToken);
        return found.GetProperty("items").EnumerateArray().Select(f => f.GetProperty("id").GetString()!);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task ShouldFitAsync(Visit visit, bool hasScript)
    {
        if (!hasScript)
        {
            return;
        }

        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320, visit.Page.Url);
        var (passes, violations) = await Axe.RunAsync(visit.Page, Axe.AllRules);
        violations.Should().BeEmpty(visit.Page.Url);
        passes.Should().BeGreaterThan(20);
    }

    private async Task SignInAsync(IPage page)
    {
        var name = await Fixture.MakeAccountAsync(AccountRole.Editor, Password);
        await page.GotoAsync("/beheer");
        await page.GetByLabel("Naam").FillAsync(name);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await Button(page, "Log in").ClickAsync();
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
    }
}

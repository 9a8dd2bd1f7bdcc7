using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Keeping days, putting several together, and coming back to them.</summary>
public sealed class DaysTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Days_SavedAsAFile_OpenAgainWithTheSameTotals(bool script)
    {
        var visit = await VisitAsync(Screen.Phone with { HasScript = script });
        var page = visit.Page;
        await page.GotoAsync(Days.Filled);
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe aan meer dagen" }).ClickAsync();
        await page.Locator("button[name=kopieer]").ClickAsync();
        var total = await page.Locator("table.days data").First.TextContentAsync();
        await Expect(page.Locator("table.days tbody tr")).ToHaveCountAsync(2);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Bewaar als bestand" }).ClickAsync());
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        await download.SaveAsAsync(file);
        await page.GotoAsync("/dagen");
        await page.SetInputFilesAsync("#bestand", file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Open bestand" }).ClickAsync();

        await Expect(page.Locator("table.days tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator("table.days data").First).ToHaveTextAsync(total!);
        await page.Locator("table.days a").First.ClickAsync();
        await Expect(page.Locator("#antwoord-zin data")).ToHaveTextAsync(total!);
        File.Delete(file);
    }

    [Fact]
    public async Task DamagedFile_IsRefusedBesideItsField_AndTheDaysStay()
    {
        var visit = await VisitAsync(Screen.Phone);
        var page = visit.Page;
        await page.GotoAsync(Days.Filled);
        await page.GetByRole(AriaRole.Button, new() { Name = "Voeg toe aan meer dagen" }).ClickAsync();
        await page.SetInputFilesAsync("#bestand", new FilePayload { Name = "dagen.json", MimeType = "application/json", Buffer = "{ \"magnesiumGuide\": 1, \"days\": ["u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Open bestand" }).ClickAsync();

        await Expect(page.Locator("#bestand-fout")).ToBeVisibleAsync();
        await Expect(page.Locator("table.days tbody tr")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Device_KeepsNothingUntilAsked_AndForgetsAll()
    {
        var visit = await VisitAsync(Screen.Phone);
        var page = visit.Page;
        await page.GotoAsync(Days.Filled);
        (await page.EvaluateAsync<int>("() => localStorage.length")).Should().Be(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar op dit apparaat" }).ClickAsync();
        (await page.EvaluateAsync<int>("() => localStorage.length")).Should().Be(1);
        await page.ReloadAsync();
        await Expect(page.Locator("[data-device] li")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Wis alles" }).ClickAsync();

        (await page.EvaluateAsync<int>("() => localStorage.length")).Should().Be(0);
        await Expect(page.Locator("[data-device] li")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PastedDay_IsLookedOverBeforeItCounts(bool script)
    {
        var visit = await VisitAsync(Screen.Phone with { HasScript = script });
        var page = visit.Page;
        await page.GotoAsync("/?v=1&leeftijd=34&geslacht=v");
        await page.Locator("summary", new() { HasText = "Plak een hele dag" }).ClickAsync();
        await page.FillAsync("#plak", "2 sneetjes volkorenbrood met pindakaas\nglas melk\nwxyzzq");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lees dit" }).ClickAsync();

        await Expect(page.Locator(".proposals li")).ToHaveCountAsync(4);
        await Expect(page.Locator("#antwoord")).ToHaveCountAsync(0);
        await page.Locator("#voorstel-1").SelectOptionAsync("");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zet in mijn dag" }).ClickAsync();

        await Expect(page.Locator("table.lines > tbody > tr")).ToHaveCountAsync(2);
        await Expect(page.Locator("input[name^=onbegrepen]")).ToHaveValueAsync("wxyzzq");
    }

    [Fact]
    public async Task Table_ForASpreadsheet_IsDownloaded()
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync(Days.Filled);

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("a[href*='dag.csv']").First.ClickAsync());

        download.SuggestedFilename.Should().EndWith(".csv");
    }
}

using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>The very first administrator: made on the server, signs in, and is told what to do.</summary>
public sealed class FirstAdminTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Password = "paarse fiets op zolder";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FirstSignIn_AfterCreateAdmin_LeadsToWhatThereIsToDo(bool hasScript)
    {
        var name = $"ada-{Guid.NewGuid():N}";
        (await Fixture.RunCommandAsync(Password + "\n", "create-admin", name)).Should().Be(0);
        var page = (await VisitAsync(Screen.Phone with { HasScript = hasScript })).Page;

        // Whoever types the address of a page is asked to sign in, and comes back to it.
        await page.GotoAsync("/beheer");
        await Expect(page).ToHaveURLAsync(new Uri(Fixture.Address, "/beheer/inloggen?terug=%2Fbeheer").ToString());
        await page.GetByLabel("Naam").FillAsync(name);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Uri(Fixture.Address, "/beheer").ToString());
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
        var main = page.GetByRole(AriaRole.Main);
        foreach (var (link, address) in new[]
        {
            ("Voedingsmiddelen", "/beheer/voedingsmiddelen"), ("Geschiedenis", "/beheer/geschiedenis"), ("Importeren", "/beheer/importeren"),
            ("Mensen", "/beheer/mensen"), ("Bewaren en terugzetten", "/beheer/bewaren"), ("Uw account", "/beheer/account"),
        })
        {
            await Expect(main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true })).ToHaveAttributeAsync("href", address);
        }

        if (hasScript)
        {
            (await Axe.RunAsync(page, Axe.AllRules)).Violations.Should().BeEmpty();
        }

        await main.GetByRole(AriaRole.Link, new() { Name = "Beveilig uw account" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tweede stap" })).ToBeVisibleAsync();
    }
}

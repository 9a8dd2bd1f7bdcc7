using MagnesiumGuide.Browser.Tests.Running;
using MagnesiumGuide.Services.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>An editor makes a passkey and signs in with it, on Chromium's own authenticator.</summary>
public sealed class PasskeyTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Password = "paarse fiets op zolder";

    [Fact]
    public async Task Passkey_MadeOnce_SignsInWithoutAPassword()
    {
        var name = await Fixture.MakeAccountAsync(AccountRole.Administrator, Password);
        var visit = await VisitAsync(Screen.Desk);
        await AddAuthenticatorAsync(visit.Page);

        // A passkey belongs to a name, never to a number: not to 127.0.0.1.
        var root = $"http://localhost:{Fixture.Address.Port}/beheer";
        await visit.Page.GotoAsync(root);
        await visit.Page.GetByLabel("Naam").FillAsync(name);
        await visit.Page.GetByLabel("Wachtwoord").FillAsync(Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await visit.Page.GotoAsync(root + "/account");
        await visit.Page.GetByLabel("Naam van de passkey").FillAsync("laptop");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Maak een passkey" }).ClickAsync();
        await Expect(visit.Page.GetByText("Passkey “laptop” is gemaakt.")).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log uit", Exact = true }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in met een passkey" }).ClickAsync();

        await Expect(visit.Page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SignIn_WithoutScript_WorksByPassword()
    {
        var name = await Fixture.MakeAccountAsync(AccountRole.Editor, Password);
        var visit = await VisitAsync(Screen.Phone with { HasScript = false });
        await visit.Page.GotoAsync("/beheer");
        await visit.Page.GetByLabel("Naam").FillAsync(name);
        await visit.Page.GetByLabel("Wachtwoord").FillAsync(Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();

        await Expect(visit.Page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}

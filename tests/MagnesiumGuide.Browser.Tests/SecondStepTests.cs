using MagnesiumGuide.Browser.Tests.Running;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>An editor turns the second step on and signs in with it: by a code of the app, and by a recovery code, which works once.</summary>
public sealed class SecondStepTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Password = "paarse fiets op zolder";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SecondStep_TurnedOn_AsksForACodeAndTakesARecoveryCodeOnce(bool hasScript)
    {
        var name = await Fixture.MakeAccountAsync(AccountRole.Editor, Password);
        var page = (await VisitAsync(Screen.Phone with { HasScript = hasScript })).Page;
        await page.GotoAsync("/beheer");
        await SignInAsync(page, name);
        await Link(page, "Beveilig uw account").ClickAsync();
        await Link(page, "Zet de tweede stap aan").ClickAsync();
        await ShouldBreakNoRuleAsync(page, hasScript);
        var key = await page.Locator("main code").InnerTextAsync();
        await page.GetByLabel("Code van de app").FillAsync(Totp.Code(key));
        await Button(page, "Zet aan").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("De tweede stap staat aan.");
        await ShouldBreakNoRuleAsync(page, hasScript);
        var codes = await page.Locator(".codes code").AllInnerTextsAsync();
        codes.Should().HaveCount(10);
        await Link(page, "Ik heb de codes bewaard").ClickAsync();
        await Expect(page.GetByText("U hebt nog 10 herstelcodes.")).ToBeVisibleAsync();
        await page.GotoAsync("/beheer/account/app");
        (await page.ContentAsync()).Should().NotContainAny(codes, "they are shown once");
        await page.GotoAsync("/beheer");
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
        await Expect(Link(page, "Beveilig uw account")).ToHaveCountAsync(0);

        await SignOutAndInAsync(page, name);
        await ShouldBreakNoRuleAsync(page, hasScript);
        await SendCodeAsync(page, Totp.Code(key));
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();

        await SignOutAndInAsync(page, name);
        await SendCodeAsync(page, codes[0]);
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();

        await SignOutAndInAsync(page, name);
        await SendCodeAsync(page, codes[0]);
        await Expect(page.Locator(".error-summary")).ToContainTextAsync("Deze code is niet goed of niet meer geldig");
        await ShouldBreakNoRuleAsync(page, hasScript);
        await SendCodeAsync(page, codes[1]);
        await Expect(page.GetByText($"U bent ingelogd als {name}.")).ToBeVisibleAsync();
    }

    private static ILocator Link(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task SignInAsync(IPage page, string name)
    {
        await page.GetByLabel("Naam").FillAsync(name);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await Button(page, "Log in").ClickAsync();
    }

    private static async Task SignOutAndInAsync(IPage page, string name)
    {
        await Button(page, "Log uit").ClickAsync();
        await SignInAsync(page, name);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tweede stap" })).ToBeVisibleAsync();
    }

    private static async Task SendCodeAsync(IPage page, string code)
    {
        await page.GetByLabel("Code van uw app").FillAsync(code);
        await Button(page, "Log in").ClickAsync();
    }

    private static async Task ShouldBreakNoRuleAsync(IPage page, bool hasScript)
    {
        if (hasScript)
        {
            (await Axe.RunAsync(page, Axe.AllRules)).Violations.Should().BeEmpty(page.Url);
        }
    }
}

using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(MagnesiumGuide.Browser.Tests.Running.BrowserFixture))]

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>One app and one Chromium for all tests; each test gets a context of its own, which shares nothing.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // Only the page under test may use the network.
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

    private readonly string? chromium = ChromiumOnThisMachine.Path();
    private GuideApp? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>False where no Chromium is installed; then there is nothing to test with.</summary>
    public bool HasChromium => chromium is not null;

    /// <summary>Where the app listens.</summary>
    public Uri Address => app!.Address;

    public async ValueTask InitializeAsync()
    {
        if (chromium is null)
        {
            return;
        }

        app = new GuideApp();
        app.StartServer();
        Assertions.SetDefaultExpectTimeout(Visit.Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = Quiet });
    }

    /// <summary>A browser window nobody has used yet.</summary>
    public async Task<Visit> NewVisitAsync(Screen screen) => await Visit.StartAsync(browser!, Address, screen);

    /// <summary>A client that asks the same app without a browser.</summary>
    public HttpClient CreateClient() => app!.CreateClient();

    /// <summary>An account with a name of its own.</summary>
    public async Task<string> MakeAccountAsync(AccountRole role, string password)
    {
        var name = $"test-{Guid.NewGuid():N}";
        await using var scope = app!.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(new Account { UserName = name, Role = role }, password);
        made.Errors.Should().BeEmpty();
        return name;
    }

    /// <summary>Runs a command of the program on the database of this app; gives its exit code.</summary>
    public Task<int> RunCommandAsync(string input, params string[] arguments) => app!.RunCommandAsync(input, arguments);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}

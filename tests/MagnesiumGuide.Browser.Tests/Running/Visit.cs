using Microsoft.Playwright;

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>
/// One visitor in one window. Writes down all the while what no page may do: complain in the console, ask another server for
/// anything, or leave a cookie behind.
/// </summary>
public sealed class Visit : IAsyncDisposable
{
    // Long enough for a busy machine; nothing waits longer than it must.
    internal const int Patience = 20_000;

    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly List<string> complaints = [];
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        this.context = context;
        this.address = address;
        Page = page;
        page.Request += (_, request) => Watch(request);
        page.Response += (_, response) => Watch(response);
        page.Console += (_, message) => Watch(message);
        page.PageError += (_, error) => complaints.Add($"script: {error}");
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Kinds of all that was asked for: document, stylesheet, image and so on.</summary>
    public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens a new window.</summary>
    public static async Task<Visit> StartAsync(IBrowser browser, Uri address, Screen screen)
    {
        var window = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = screen.HasScript,
        });
        window.SetDefaultTimeout(Patience);
        return new Visit(window, await window.NewPageAsync(), address);
    }

    /// <summary>Unfolds all that is folded: what is folded cannot be looked at.</summary>
    public async Task UnfoldAllAsync() =>
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

    /// <summary>Fails when a page did what no page may do.</summary>
    public async Task ShouldBeCleanAsync()
    {
        complaints.Should().BeEmpty();
        (await context.CookiesAsync()).Where(c => c.Path != "/beheer").Should().BeEmpty("public pages leave no cookie behind");
    }

    /// <summary>Keeps a picture of the page as it is now.</summary>
    public Task KeepPictureAsync(string path) => Page.ScreenshotAsync(new() { Path = path, FullPage = true });

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Watch(IRequest request)
    {
        Kinds.Add(request.ResourceType);
        if (new Uri(request.Url) is var asked && !(asked.IsLoopback && asked.Port == address.Port) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            complaints.Add($"asked another server: {request.Url}");
        }
    }

    private void Watch(IResponse response)
    {
        if (response.Status >= 400 && response.Request.IsNavigationRequest)
        {
            refused.Add(response.Url);
        }
    }

    // Chromium writes down that a page came with status 400 or 404. Wrong input ought to; anything else ought not.
    private void Watch(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !refused.Any(url => message.Location.StartsWith(url, StringComparison.Ordinal)))
        {
            complaints.Add($"console: {message.Text} ({message.Location})");
        }
    }
}

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>A test with one or more visitors. Keeps a picture of every window when it fails.</summary>
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    private readonly List<Visit> visits = [];

    /// <summary>The app and the browser.</summary>
    protected BrowserFixture Fixture { get; } = fixture;

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(!Fixture.HasChromium, ChromiumOnThisMachine.Missing);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            if (TestContext.Current.TestState?.Result == TestResult.Failed)
            {
                await KeepPicturesAsync();
            }
            else
            {
                await ShouldBeCleanAsync();
            }
        }
        finally
        {
            foreach (var visit in visits)
            {
                await visit.DisposeAsync();
            }
        }
    }

    /// <summary>A visitor who has not been here before.</summary>
    protected async Task<Visit> VisitAsync(Screen screen)
    {
        var visit = await Fixture.NewVisitAsync(screen);
        visits.Add(visit);
        return visit;
    }

    private async Task ShouldBeCleanAsync()
    {
        foreach (var visit in visits)
        {
            await visit.ShouldBeCleanAsync();
        }
    }

    private async Task KeepPicturesAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots"));
        var test = string.Concat(TestContext.Current.Test!.TestDisplayName.Select(c => char.IsLetterOrDigit(c) ? c : '-'));
        foreach (var (i, visit) in visits.Index())
        {
            var path = Path.Combine(folder.FullName, $"{test}-{i + 1}.png");
            await visit.KeepPictureAsync(path);
            TestContext.Current.TestOutputHelper?.WriteLine($"Picture of the page: {path} ({visit.Page.Url})");
        }
    }
}

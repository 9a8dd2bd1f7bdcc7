using MagnesiumGuide.Browser.Tests.Running;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Axe looks at every public page in every state, on a phone and at a desk, in light and in dark.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task EveryPage_InLight_BreaksNoRule(int width) => ShouldPassAsync(Screen.OfWidth(width), Axe.AllRules, 20);

    // Dark changes colours and nothing else.
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task EveryPage_InDark_HasEnoughContrast(int width) => ShouldPassAsync(Screen.OfWidth(width) with { IsDark = true }, Axe.ColourRules, 1);

    [Fact]
    public async Task BrokenPage_IsFoundOut()
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.SetContentAsync(
            """<body style="margin:0"><img src="data:,"><button style="width:9px;height:9px;padding:0">a</button><button style="width:9px;height:9px;padding:0">b</button>""");

        var (_, violations) = await Axe.RunAsync(visit.Page, Axe.AllRules);
        violations.Select(v => v.Split(':')[0]).Should().Contain(["image-alt", "target-size", "page-has-heading-one"]);
    }

    private async Task ShouldPassAsync(Screen screen, object rules, int leastPasses)
    {
        var visit = await VisitAsync(screen);
        var found = new List<string>();
        foreach (var address in Days.AllPages)
        {
            await visit.Page.GotoAsync(address);
            await visit.UnfoldAllAsync();

            // It covers whatever lies under it until one scrolls: that is no size of a target.
            await visit.Page.EvaluateAsync("document.querySelectorAll('.answer-bar').forEach(bar => bar.style.position = 'static')");
            var (passes, violations) = await Axe.RunAsync(visit.Page, rules);
            passes.Should().BeGreaterThanOrEqualTo(leastPasses, "axe must have looked at {0}", address);
            found.AddRange(violations.Select(violation => $"{address}: {violation}"));
        }

        found.Should().BeEmpty();
    }
}

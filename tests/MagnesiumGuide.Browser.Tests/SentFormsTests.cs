using MagnesiumGuide.Browser.Tests.Running;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>The pages that answer a form and have no address of their own: axe and the narrowest screen look at the answer.</summary>
public sealed class SentFormsTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public Task EveryAnswer_InLight_BreaksNoRule(int width) => ShouldPassAsync(Screen.OfWidth(width), Axe.AllRules, 20);

    [Fact]
    public Task EveryAnswer_InDark_HasEnoughContrast() => ShouldPassAsync(Screen.Phone with { IsDark = true }, Axe.ColourRules, 1);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task EveryAnswer_NeverScrollsSideways(int width)
    {
        var tooWide = new List<string>();
        var visit = await VisitAsync(Screen.OfWidth(width));
        foreach (var form in SentForm.All)
        {
            await SendAsync(form, visit);
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                tooWide.Add(form.ToString());
            }
        }

        tooWide.Should().BeEmpty();
    }

    private async Task ShouldPassAsync(Screen screen, object rules, int leastPasses)
    {
        var found = new List<string>();
        var visit = await VisitAsync(screen);
        foreach (var form in SentForm.All)
        {
            await SendAsync(form, visit);
            var (passes, violations) = await Axe.RunAsync(visit.Page, rules);
            passes.Should().BeGreaterThanOrEqualTo(leastPasses, "axe must have looked at {0}", form);
            found.AddRange(violations.Select(violation => $"{form}: {violation}"));
        }

        found.Should().BeEmpty();
    }

    private static async Task SendAsync(SentForm form, Visit visit)
    {
        await form.SendAsync(visit);
        await visit.UnfoldAllAsync();
    }
}

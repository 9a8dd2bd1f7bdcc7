using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>The reference values of all bodies side by side.</summary>
public sealed class ReferencesTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData("/richtwaarden?leeftijd=34&geslacht=x")]
    [InlineData("/richtwaarden?leeftijd=15&geslacht=x")]
    [InlineData("/richtwaarden?maanden=5")]
    [InlineData("/richtwaarden?leeftijd=2")]
    [InlineData("/en/reference-values?leeftijd=70&geslacht=x")]
    [InlineData("/en/reference-values?leeftijd=16&geslacht=v&toestand=zwanger")]
    public async Task DotPlots_OnTheNarrowestScreen_KeepTheirTextsApartAndInside(string address)
    {
        var visit = await VisitAsync(Screen.Narrowest);
        await visit.Page.GotoAsync(address);

        var plots = await visit.Page.Locator("svg.dotplot").AllAsync();
        plots.Should().HaveCount(2);
        foreach (var plot in plots)
        {
            var overlaps = await plot.EvaluateAsync<string[]>(
                """
                svg => {
                  const texts = [...svg.querySelectorAll('text')].map(t => ({ words: t.textContent, box: t.getBoundingClientRect() }));
                  const clash = (a, b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
                  const pairs = texts.flatMap((t, i) => texts.slice(i + 1).filter(o => clash(t.box, o.box)).map(o => t.words + ' / ' + o.words));
                  const covered = [...svg.querySelectorAll('.dot')].flatMap(d => texts.filter(t => clash(t.box, d.getBoundingClientRect())).map(t => 'a dot on ' + t.words));
                  const outside = texts.filter(t => t.box.left < 0 || t.box.right > innerWidth).map(t => t.words);
                  return [...pairs, ...covered, ...outside];
                }
                """);
            overlaps.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task NumbersSeenElsewhere_OnADesk_StandInOneScreen()
    {
        var visit = await VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync("/richtwaarden");

        foreach (var number in new[] { "280", "250–350", "375", "380" })
        {
            await Expect(visit.Page.Locator(".seen summary", new() { HasText = number }).First).ToBeInViewportAsync();
        }

        await Expect(visit.Page.Locator(".seen summary:visible").Last).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/richtwaarden", "280", "nog vaak overgenomen")]
    [InlineData("/richtwaarden?leeftijd=34&geslacht=v", "420", "ander onderzoek dan in Europa")]
    [InlineData("/richtwaarden", "270", "Voor vrouwen")]
    [InlineData("/en/reference-values", "250–350", "Superseded")]
    [InlineData("/en/reference-values", "375", "not a value for you")]
    public async Task NumbersSeenElsewhere_OnAPhone_AllStandInOneScreenWithTheReasonOfTheOneOpened(string address, string number, string reason)
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync(address);
        await visit.Page.Locator("main a[href='#ander-getal']").ClickAsync();
        var summaries = visit.Page.Locator(".seen summary:visible");
        var seen = visit.Page.Locator(".seen", new() { HasText = number }).First;

        foreach (var end in new[] { visit.Page.Locator("#ander-getal"), summaries.First, summaries.Last })
        {
            await Expect(end).ToBeInViewportAsync(new() { Ratio = 1 });
        }

        if (await seen.GetAttributeAsync("open") is null)
        {
            await seen.Locator("summary").ClickAsync();
        }

        await Expect(seen.Locator("p")).ToContainTextAsync(reason);
        await Expect(seen.Locator("p")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(summaries.Last).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator(".seen[open]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Person_ByKeyboardAlone_IsChosenAndShown()
    {
        var visit = await VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync("/richtwaarden");
        await visit.Page.Locator("#leeftijd").FocusAsync();
        await visit.Page.Keyboard.TypeAsync("34");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator("h2#waarden")).ToContainTextAsync("34 jaar");
    }

    [Fact]
    public async Task Print_HoldsTheTableAndItsSources_AndNothingToClick()
    {
        var visit = await VisitAsync(Screen.Desk);
        await visit.Page.GotoAsync("/richtwaarden/uk");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visit.Page.Locator("main tbody tr").Last).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".sources li").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("button:visible, .button:visible")).ToHaveCountAsync(0);
    }
}

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
            await Expect(visit.Page.Locator(".seen dt", new() { HasText = number }).First).ToBeInViewportAsync();
        }

        await Expect(visit.Page.Locator(".seen > div:visible").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task NumbersSeenElsewhere_OnAPhone_AreOneTapAway()
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync("/richtwaarden?leeftijd=34&geslacht=v");
        await visit.Page.Locator("main a[href='#ander-getal']").ClickAsync();

        await Expect(visit.Page.Locator(".seen dt", new() { HasText = "280" }).First).ToBeInViewportAsync();
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

using MagnesiumGuide.Browser.Tests.Pages;
using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>What is where on a screen, and on paper.</summary>
public sealed class LayoutTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task EveryPage_OnANarrowScreen_NeverScrollsSideways(int width)
    {
        var visit = await VisitAsync(Screen.OfWidth(width));
        var tooWide = new List<string>();
        foreach (var address in Days.AllPages)
        {
            await visit.Page.GotoAsync(address);
            await visit.UnfoldAllAsync();
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                tooWide.Add(address);
            }
        }

        tooWide.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/richtwaarden?leeftijd=34&geslacht=v", 2)]
    [InlineData("/en/reference-values?leeftijd=34&geslacht=v", 2)]
    [InlineData("/vormen?doel=slaap", 1)]
    public async Task TableOfSentences_OnAPhone_ShowsEveryColumnWithoutScrolling(string address, int tables)
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync(address);

        var hidden = await visit.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('#waarden-tabel, #bovengrens-tabel, .goal table')].map(t => t.parentElement.scrollWidth - t.parentElement.clientWidth)");

        hidden.Should().Equal(Enumerable.Repeat(0, tables));
    }

    [Theory]
    [InlineData("/vormen")]
    [InlineData("/en/forms")]
    public async Task FormsTable_OnAPhone_ShowsTheMagnesiumBesideEachName(string address)
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync(address);

        var cut = await visit.Page.EvaluateAsync<string[]>(
            """
            (() => {
              const frame = document.querySelector('.wide.forms').getBoundingClientRect();
              return [...document.querySelectorAll('.wide.forms tbody td:nth-child(2):not([colspan])')].filter(td => td.getBoundingClientRect().right > frame.right + 1).map(td => td.textContent);
            })()
            """);

        cut.Should().BeEmpty();
    }

    [Fact]
    public async Task Link_ToAFoldedPart_OpensIt()
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync("/vragen");
        await visit.Page.Locator("a[href$='/wisselwerkingen#w-coffee']").First.ClickAsync();

        await Expect(visit.Page.Locator("#w-coffee > :not(summary)").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Link_ToAFoldedPart_WithoutScript_ShowsItsName()
    {
        var visit = await VisitAsync(Screen.Phone with { HasScript = false });
        await visit.Page.GotoAsync("/wisselwerkingen#w-coffee");

        await Expect(visit.Page.Locator("#w-coffee > summary")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(Days.Filled)]
    [InlineData(Days.OverTheUpperLevel)]
    [InlineData(Days.WithoutAge)]
    [InlineData(Days.OfABaby)]
    public async Task Answer_OnAPhone_StandsAboveTheFold(string address)
    {
        var visit = await VisitAsync(Screen.Phone);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(address);

        foreach (var part in new[] { day.Total, day.Verdict.Last })
        {
            var box = await part.BoundingBoxAsync();
            (box!.Y + box.Height).Should().BeLessThan(Screen.Phone.Height);
        }
    }

    [Fact]
    public async Task Suggestions_OnAPhone_StandAboveTheFoldAndTheTotalStaysInSight()
    {
        var visit = await VisitAsync(Screen.Phone);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(Days.Filled);
        await day.SearchAsync("noten");

        await Expect(visit.Page.Locator(".suggestions input").First).ToBeInViewportAsync();
        await Expect(day.Bar).ToBeInViewportAsync();
        await Expect(day.Bar).ToContainTextAsync("minstens 389 mg");
        await Expect(day.Bar.Locator("svg rect")).Not.ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Days.OverTheUpperLevel)]
    [InlineData(Days.OfASmallDay)]
    [InlineData(Days.OfALargeDay)]
    [InlineData(Days.OfAToddler)]
    public async Task Meter_OnTheNarrowestScreen_KeepsItsTextsApartAndInside(string address)
    {
        var visit = await VisitAsync(Screen.Narrowest);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(address);

        var overlaps = await day.Meter.EvaluateAsync<string[]>(
            """
            svg => {
              const texts = [...svg.querySelectorAll('text')].map(t => ({ words: t.textContent, box: t.getBoundingClientRect() }));
              const clash = (a, b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
              const pairs = texts.flatMap((t, i) => texts.slice(i + 1).filter(o => clash(t.box, o.box)).map(o => t.words + ' / ' + o.words));
              const outside = texts.filter(t => t.box.left < 0 || t.box.right > innerWidth).map(t => t.words);
              return [...pairs, ...outside];
            }
            """);
        overlaps.Should().BeEmpty();
    }

    [Fact]
    public async Task Desk_ShowsLinesAndAnswerSideBySide()
    {
        var visit = await VisitAsync(Screen.Desk);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(Days.Filled);

        var answer = await visit.Page.Locator(".answer").BoundingBoxAsync();
        var lines = await visit.Page.Locator(".lines").BoundingBoxAsync();
        answer!.X.Should().BeGreaterThan(lines!.X + lines.Width);
        await Expect(day.Bar).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Print_HoldsTheAnswerTheLinesAndTheirSources_AndNothingToClick()
    {
        var visit = await VisitAsync(Screen.Desk);
        var day = new CalculatorPage(visit.Page);
        await day.OpenAsync(Days.Filled);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(day.Total).ToBeVisibleAsync();
        await Expect(day.Verdict.First).ToBeVisibleAsync();
        foreach (var line in await day.Lines.AllAsync())
        {
            await Expect(line.Locator(".source summary")).ToBeVisibleAsync();
            await Expect(line.Locator(".source summary")).ToContainTextAsync("bron:");
        }

        await Expect(visit.Page.Locator(".sources li").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("button:visible")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("nav:visible")).ToHaveCountAsync(0);
        await Expect(day.Bar).ToBeHiddenAsync();
    }
}

using MagnesiumGuide.Browser.Tests.Running;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>The guide to forms in a real browser: each form opens, and two stand beside each other.</summary>
public sealed class FormsTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    [Fact]
    public async Task EveryForm_FromTheList_OpensWithoutScrollingSideways()
    {
        var visit = await VisitAsync(Screen.OfWidth(320));
        await visit.Page.GotoAsync("/vormen");
        var addresses = await visit.Page.EvalOnSelectorAllAsync<string[]>(".forms th[scope=row] a", "links => links.map(l => l.getAttribute('href'))");
        addresses.Should().HaveCount(44);
        foreach (var address in addresses.SelectMany(a => new[] { a, a.Replace("/vormen/", "/en/forms/", StringComparison.Ordinal) }))
        {
            var answer = await visit.Page.GotoAsync(address);

            answer!.Status.Should().Be(200, address);
            (await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).Should().BeTrue(address);
        }
    }

    [Fact]
    public async Task TwoForms_Ticked_StandBesideEachOther()
    {
        var visit = await VisitAsync(Screen.Phone);
        await visit.Page.GotoAsync("/vormen?zoek=oxide");
        await visit.Page.CheckAsync("input[name=vergelijk][value=oxide]");
        await visit.Page.CheckAsync("input[name=vergelijk][value=hydroxide]");
        await visit.Page.ClickAsync("#lijst ~ .actions button");

        (await visit.Page.Locator(".compare thead th a").CountAsync()).Should().Be(2);
    }
}

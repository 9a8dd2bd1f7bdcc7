using System.Net;
using AngleSharp.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>Plans and swaps below the answer, as a visitor without script uses them.</summary>
public sealed class PlansTests(GuideApp app)
{
    private const string Day = "/?v=1&leeftijd=34&geslacht=v&r=rijst-wit-gekookt~250~g&r=brood-volkoren~4~snee";

    [Theory]
    [InlineData("")]
    [InlineData("&dieet=vegetarian")]
    [InlineData("&dieet=vegan&zonder=nuts&zonder=peanut")]
    [InlineData("&zonder=gluten&zonder=dairy&zonder=egg&zonder=soy&zonder=fish&zonder=crustacean&zonder=sesame&zonder=alcohol")]
    public async Task EachPlan_OnePress_ClosesTheDifferenceAndOnePressBackUndoesIt(string wishes)
    {
        var page = await OpenAsync(Day + wishes);
        var plans = Plans(page);
        plans.Should().HaveCount(3);

        foreach (var plan in plans)
        {
            var after = await OpenAsync(Link(plan));
            after.Total.Should().BeGreaterThanOrEqualTo(300m);
            after.Lines.Should().HaveCountGreaterThan(2);
            after.TextOf("#plannen").Should().Contain("Uw dag is veranderd");

            var undone = await OpenAsync(Link(after.Document.QuerySelector("#plannen .notice")!));
            undone.Total.Should().Be(page.Total);
            undone.Lines.Should().Equal(page.Lines);
            Plans(undone).Select(p => p.TextContent).Should().Equal(plans.Select(p => p.TextContent), "the wishes are kept");
        }
    }

    [Fact]
    public async Task Swap_OnePress_ChangesTheLineAndOnePressBackUndoesIt()
    {
        var page = await OpenAsync(Day);
        var swap = page.Document.QuerySelectorAll("#plannen ul.options > li").Single(li => li.TextContent.Contains("Rijst, wit", StringComparison.OrdinalIgnoreCase) || li.TextContent.Contains("Witte rijst", StringComparison.OrdinalIgnoreCase));
        WebPage.Number(swap.QuerySelector("data")).Should().Be(72.5m);

        var after = await OpenAsync(Link(swap));
        after.Total.Should().Be(page.Total + 72.5m);
        after.Lines.Should().HaveCount(2).And.NotBeEquivalentTo(page.Lines);

        (await OpenAsync(Link(after.Document.QuerySelector("#plannen .notice")!))).Lines.Should().Equal(page.Lines);
    }

    [Theory]
    [InlineData("runderlever")]
    [InlineData("haring")]
    [InlineData("zalm-gerookt")]
    [InlineData("filet-americain")]
    [InlineData("tonijn-water")]
    [InlineData("zeewier-nori")]
    public async Task Plans_AdvisedAgainstInPregnancy_IsOfferedToOthersAlone(string food)
    {
        // A day just under the value, and nothing else in the house.
        const string Almost = "r=amandelen~107~g";
        var others = await OpenAsync($"/?v=1&leeftijd=34&geslacht=v&{Almost}&huis={food}");
        var pregnant = await OpenAsync($"/?v=1&leeftijd=34&geslacht=v&toestand=zwanger&{Almost}&huis={food}");

        Richest(others).Should().Contain(a => a.EndsWith("/" + food, StringComparison.Ordinal));
        others.TextOf("#plannen").Should().NotContain("U bent zwanger");
        Richest(pregnant).Should().BeEmpty();
        Plans(pregnant).Should().BeEmpty();
        pregnant.TextOf("#plannen").Should().Contain("U bent zwanger").And.Contain("Voedingscentrum");
    }

    [Fact]
    public async Task Week_Wishes_TravelToTheWeekMenu()
    {
        var page = await OpenAsync(Day + "&dieet=vegan&zonder=nuts&zonder=alcohol&zonder=amandelen");

        var week = page.Document.QuerySelector("#plannen a[href^='/weekmenu']")!.GetAttribute("href")!;
        using var answer = await app.Client.GetAsync(new Uri(week, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "the seed comes into the address, so that it stays the same menu");
        var menu = await WebPage.GetAsync(app.Client, answer.Headers.Location!.ToString());

        menu.Status.Should().Be(HttpStatusCode.OK);
        menu.Document.QuerySelectorAll("table.week tbody tr").Should().HaveCount(7);
        menu.Document.QuerySelector("#dieet-vegan")!.HasAttribute("checked").Should().BeTrue();
        menu.Document.QuerySelector("#zonder-nuts")!.HasAttribute("checked").Should().BeTrue();
        (await OpenAsync("/?v=1&leeftijd=17&r=appel~1~stuk")).Document.QuerySelectorAll("#plannen a[href^='/weekmenu']").Should().BeEmpty("menus are for adults");
    }

    [Fact]
    public async Task Plans_EachSaysWhatItAddsAndTellsKidneyPatientsToAsk()
    {
        var page = await OpenAsync(Day);

        foreach (var plan in Plans(page))
        {
            WebPage.Number(plan.QuerySelector("data")).Should().BeGreaterThanOrEqualTo(170m);
            plan.TextContent.Should().Contain("kcal").And.MatchRegex(@"\d × ");
        }

        page.TextOf("#plannen .notice.caution").Should().Be("Hebt u een nierziekte? Volg dan geen plan van deze pagina, maar vraag uw arts wat u kunt eten.");
        page.TextOf("#plannen").Should().Contain("verschil met de richtwaarde").And.NotContainEquivalentOf("tekort");
    }

    [Fact]
    public async Task Plans_EverySourceOfTheirNumbers_IsNamedOnThePage()
    {
        var page = await OpenAsync(Day);
        var linked = page.Document.QuerySelectorAll("main a[href^='/bronnen/']").Select(a => a.GetAttribute("href")!["/bronnen/".Length..]).ToHashSet(StringComparer.Ordinal);

        page.Id("plannen").GetAttribute("data-source")!.Split(' ').Should().NotBeEmpty().And.OnlyContain(id => linked.Contains(id));
    }

    [Theory]
    [InlineData("/?v=1&r=appel~1~stuk", "no age")]
    [InlineData("/?v=1&maanden=3&r=appel~10~g", "no reference value")]
    [InlineData("/?v=1&leeftijd=34&geslacht=v&r=%21Soep~100~g~", "nothing known")]
    [InlineData("/?v=1&leeftijd=34&geslacht=v", "no day")]
    public async Task Plans_NothingToHoldTheDayAgainst_AreNotThere(string address, string why) =>
        (await OpenAsync(address)).Document.GetElementById("plannen").Should().BeNull(why);

    [Fact]
    public async Task Plans_BabyInItsFirstYear_SaysWhomToAsk()
    {
        var page = await OpenAsync("/?v=1&maanden=9&r=banaan~20~g");

        page.TextOf("#plannen").Should().Contain("consultatiebureau");
        Plans(page).Should().BeEmpty();
    }

    [Fact]
    public async Task Plans_Toddler_SaysWhyThereAreNoNuts() =>
        (await OpenAsync("/?v=1&leeftijd=2&r=banaan~20~g")).TextOf("#plannen").Should().Contain("verslikken").And.Contain("Kind en Gezin").And.Contain("volwassenen");

    [Fact]
    public async Task Plans_OnlyWhatCannotCloseIt_SaysSoAndPushesNoSupplement()
    {
        var page = await OpenAsync(Day + "&huis=komkommer");

        Plans(page).Should().BeEmpty();
        page.TextOf("#plannen").Should().Contain("niet te halen").And.NotContainEquivalentOf("supplement");
        page.Document.QuerySelectorAll("#plannen > .flow a").Select(a => a.GetAttribute("href")).Should().Equal("/vormen");
    }

    [Fact]
    public async Task Plans_ChildWhomNoPlanFits_IsNotLedToTheForms() =>
        (await OpenAsync("/?v=1&leeftijd=8&r=appel~1~stuk&huis=komkommer")).Document.QuerySelectorAll("#plannen a[href='/vormen']").Should().BeEmpty();

    [Fact]
    public async Task Wishes_NamesAreTyped_BecomeWishesInTheAddress()
    {
        var page = await OpenAsync(Day);

        var address = await SendAsync(EntryForm.On(page).With("dieet", "vegan").With("lustniet", "amandelen, spinazie").With("inhuis", "havermout").Press("doe", "wens"));

        address.Should().StartWith("/?v=1&leeftijd=34").And.Contain("&dieet=vegan&zonder=amandelen&zonder=spinazie").And.EndWith("&huis=havermout");
    }

    [Fact]
    public async Task Wishes_NameThatNobodyKnows_IsSaidBesideTheField()
    {
        var page = await WebPage.GetAsync(app.Client, Day + "&lustniet=wxyzzq");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextOf("#lustniet-fout").Should().Contain("wxyzzq");
        page.Id("lustniet").GetAttribute("value").Should().Be("wxyzzq");
    }

    [Theory]
    [InlineData("&dieet=paleo", "dieet-fout")]
    [InlineData("&zonder=maandag", "wensen-fout")]
    [InlineData("&huis=maandag", "wensen-fout")]
    public async Task Wishes_ThatAreNone_AreSaid(string wish, string message)
    {
        var page = await WebPage.GetAsync(app.Client, Day + wish);

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextOf($"#{message}").Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("&erbij=99")]
    [InlineData("&erbij=-1")]
    [InlineData("&erbij=x")]
    [InlineData("&ruil=9~appel~1~stuk")]
    [InlineData("&ruil=")]
    [InlineData("&ruil=0~")]
    public async Task Undo_AddressThatWasTamperedWith_StaysAPage(string undo) => (await OpenAsync(Day + undo)).Total.Should().Be(130m);

    [Fact]
    public async Task Plans_DayWithPlansCompressed_StaysLight()
    {
        var html = await app.Client.GetByteArrayAsync(new Uri(Day, UriKind.Relative), TestContext.Current.CancellationToken);
        using var compressed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(html, TestContext.Current.CancellationToken);
        }

        compressed.Length.Should().BeLessThanOrEqualTo(16 * 1024, "plans, swaps and lists of foods come with the page, so that they work without script");
    }

    private static List<IElement> Plans(WebPage page) => [.. page.Document.QuerySelectorAll("#plannen ol.options > li")];

    private static List<string> Richest(WebPage page) => [.. page.Document.QuerySelectorAll("#plannen ol:not(.options) a").Select(a => a.GetAttribute("href")!)];

    private static string Link(IElement element) => element.QuerySelector("a.button")!.GetAttribute("href")!;

    private async Task<WebPage> OpenAsync(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);
        page.Status.Should().Be(HttpStatusCode.OK);
        return page;
    }

    private async Task<string> SendAsync(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return response.Headers.Location!.OriginalString;
    }
}

using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The whole journey without script: only forms that are sent and links that are followed.</summary>
public sealed class JourneyTests(GuideApp app)
{
    [Theory]
    [InlineData("/", "amandelen")]
    [InlineData("/en/", "almonds")]
    public async Task Visitor_SearchesChoosesAndSeesTheAnswer(string start, string word)
    {
        var found = await SendAsync(EntryForm.On(await OpenAsync(start)).With("leeftijd", "34").With("geslacht", "v").With("zoek", word).Press("doe", "zoek"));
        found.Status.Should().Be(HttpStatusCode.OK);
        var radio = found.Id("kies-amandelen");
        radio.GetAttribute("type").Should().Be("radio");
        found.Document.QuerySelectorAll("input[name=kies][checked]").Should().BeEmpty("a choice is never made for the visitor");

        var day = await FollowAsync(EntryForm.On(found).With("kies", "amandelen").With("hoeveel-amandelen", "2").With("maat-amandelen", "handje").Press("doe", "voeg-toe"));

        day.Address.Should().Be($"{start}?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad&r=amandelen~2~handje");
        day.Page.Total.Should().BePositive();
        day.Page.TextOf("#antwoord .verdict").Should().Contain("300 mg");
        EntryForm.On(day.Page)["zoek"].Should().BeEmpty("the search is done");
    }

    [Fact]
    public async Task Visitor_ChangesAmountAndMeasure()
    {
        var page = await OpenAsync("/?v=1&r=amandelen~2~handje&r=brood-volkoren~4~snee");

        var (address, changed) = await FollowAsync(EntryForm.On(page).With("aantal-0", "12,5").With("eenheid-0", "g").Send());

        address.Should().EndWith("&r=amandelen~12,5~g&r=brood-volkoren~4~snee");
        changed.Total.Should().BeLessThan(page.Total!.Value);
    }

    [Theory]
    [InlineData("0", "&r=brood-volkoren~4~snee&w=500~110")]
    [InlineData("1", "&r=amandelen~25~g&w=500~110")]
    [InlineData("2", "&r=amandelen~25~g&r=brood-volkoren~4~snee")]
    public async Task Visitor_RemovesALine(string line, string left)
    {
        var page = await OpenAsync("/?v=1&r=amandelen~25~g&r=brood-volkoren~4~snee&w=500~110");
        page.Document.QuerySelectorAll("button[name=weg]").Select(b => b.GetAttribute("value")).Should().Equal("0", "1", "2");

        var (address, _) = await FollowAsync(EntryForm.On(page).Press("weg", line));

        address.Should().EndWith("set=gezondheidsraad" + left);
    }

    [Fact]
    public async Task Visitor_RemovesTheLastLineAndStartsAfresh()
    {
        var page = await OpenAsync("/?v=1&leeftijd=34&r=amandelen~25~g");

        var (address, empty) = await FollowAsync(EntryForm.On(page).Press("weg", "0"));

        address.Should().Be("/?v=1&leeftijd=34&set=gezondheidsraad");
        empty.Document.QuerySelector("#antwoord").Should().BeNull();
        EntryForm.On(empty)["leeftijd"].Should().Be("34");
    }

    [Fact]
    public async Task Visitor_AddsWaterFromTheLabel()
    {
        var (address, page) = await FollowAsync(EntryForm.On(await OpenAsync("/")).With("ml", "750").With("mgl", "108").Press("doe", "water"));

        address.Should().Be("/?v=1&set=gezondheidsraad&w=750~108");
        page.Total.Should().Be(81m);
        EntryForm.On(page)["ml"].Should().BeEmpty();
    }

    [Fact]
    public async Task Visitor_AddsWaterWithoutKnowingItsMagnesium()
    {
        var (address, page) = await FollowAsync(EntryForm.On(await OpenAsync("/")).With("ml", "750").Press("doe", "water"));

        address.Should().Be("/?v=1&set=gezondheidsraad&w=750~");
        page.Total.Should().BeNull();
    }

    [Fact]
    public async Task Visitor_AddsWhatNoTableHas()
    {
        var (address, page) = await FollowAsync(EntryForm.On(await OpenAsync("/"))
            .With("naam", "Oma's granola").With("gram", "50").With("mgper100", "40").With("toegevoegd", "5").Press("doe", "eigen"));

        Uri.UnescapeDataString(address).Should().Be("/?v=1&set=gezondheidsraad&r=!Oma's granola~50~g~40~5");
        page.Total.Should().Be(20m);
        page.Lines.Should().Equal("Oma's granola");
    }

    [Theory]
    [InlineData("v", 161.6)]
    [InlineData("m", 1000)]
    [InlineData("o", 161.6)]
    public async Task Visitor_AddsASupplement(string basis, double total)
    {
        var (address, page) = await FollowAsync(EntryForm.On(await OpenAsync("/"))
            .With("vorm", "citrate").With("getal", basis).With("potmg", "1000").With("stuks", "1").Press("doe", "supplement"));

        address.Should().Be($"/?v=1&set=gezondheidsraad&s=citrate~1000~{basis}~1");
        page.Total.Should().Be((decimal)total);
        page.TextOf("#antwoord-zin").Contains("minstens", StringComparison.Ordinal).Should().Be(basis == "o");
    }

    [Fact]
    public async Task Visitor_MayLeaveOutHowManyADay()
    {
        var (address, _) = await FollowAsync(EntryForm.On(await OpenAsync("/")).With("vorm", "citrate").With("getal", "m").With("potmg", "100").Press("doe", "supplement"));

        address.Should().EndWith("s=citrate~100~m~1");
    }

    [Fact]
    public async Task Visitor_FillsInWaterSupplementAndOwnFoodAtOnce()
    {
        var (address, page) = await FollowAsync(EntryForm.On(await OpenAsync("/?v=1&r=amandelen~25~g"))
            .With("ml", "500").With("mgl", "110").With("naam", "Reep").With("gram", "45").With("vorm", "citrate").With("getal", "m").With("potmg", "100").Send());

        address.Should().EndWith("&r=amandelen~25~g&r=!Reep~45~g~&w=500~110&s=citrate~100~m~1");
        page.Lines.Should().HaveCount(4);
    }

    [Fact]
    public async Task Visitor_ErrorInOneNewBlock_KeepsAllTextsAndAddsNothingTwice()
    {
        var form = EntryForm.On(await OpenAsync("/?v=1&r=amandelen~25~g"))
            .With("ml", "500").With("mgl", "110")
            .With("naam", "Oma's \"granola\" & co").With("gram", "veel").With("mgper100", "1.500")
            .With("vorm", "citrate").With("potmg", "abc").With("stuks", "x");

        var wrong = await SendAsync(form.Press("doe", "eigen"));

        wrong.ShouldShowErrors().Should().HaveCount(5);
        var again = EntryForm.On(wrong);
        new[] { "naam", "gram", "mgper100", "vorm", "potmg", "stuks" }.Select(f => again[f]).Should().Equal("Oma's \"granola\" & co", "veel", "1.500", "citrate", "abc", "x");
        again["ml"].Should().BeEmpty("the water stands in the day now");
        wrong.Lines.Should().HaveCount(2);

        var (address, page) = await FollowAsync(again.With("gram", "50").With("mgper100", "40").With("getal", "m").With("potmg", "100").With("stuks", "1").Press("doe", "eigen"));

        Uri.UnescapeDataString(address.Replace('+', ' ')).Should().EndWith("&r=amandelen~25~g&w=500~110&r=!Oma's \"granola\" & co~50~g~40&s=citrate~100~m~1");
        page.Lines.Should().HaveCount(4);
    }

    [Fact]
    public async Task Visitor_ChoosesAFoodWhileAnotherBlockIsWrong_AddsItOnceAndIsDoneSearching()
    {
        var found = await SendAsync(EntryForm.On(await OpenAsync("/")).With("zoek", "amandelen").Press("doe", "zoek"));

        var wrong = await SendAsync(EntryForm.On(found).With("kies", "amandelen").With("ml", "een glas").Press("doe", "voeg-toe"));
        wrong.ShouldShowErrors().Should().ContainSingle();
        wrong.Lines.Should().ContainSingle();
        var (address, page) = await FollowAsync(EntryForm.On(wrong).With("ml", "200").Press("doe", "water"));

        address.Should().MatchRegex("&r=amandelen~1~[a-z]+&w=200~$");
        page.Lines.Should().HaveCount(2);
    }

    [Fact]
    public async Task Visitor_ChoosesAFoodWithAWrongAmount_SeesItBesideTheLine()
    {
        var found = await SendAsync(EntryForm.On(await OpenAsync("/")).With("zoek", "amandelen").Press("doe", "zoek"));

        var wrong = await SendAsync(EntryForm.On(found).With("kies", "amandelen").With("hoeveel-amandelen", "een paar").Press("doe", "voeg-toe"));

        wrong.ShouldShowErrors().Should().ContainSingle();
        EntryForm.On(wrong)["aantal-0"].Should().Be("een paar");
    }

    [Fact]
    public async Task Visitor_SearchesWhileEditing_LosesNoChange()
    {
        var page = await OpenAsync("/?v=1&leeftijd=34&r=amandelen~25~g");

        var found = await SendAsync(EntryForm.On(page).With("aantal-0", "30").With("zoek", "brood").Press("doe", "zoek"));

        found.Status.Should().Be(HttpStatusCode.OK);
        EntryForm.On(found)["aantal-0"].Should().Be("30");
        EntryForm.On(found)["leeftijd"].Should().Be("34");
        found.Document.QuerySelectorAll("input[name=kies]").Should().NotBeEmpty();
    }

    [Fact]
    public async Task Visitor_SearchesWhatIsNowhere_IsToldAndShownAnotherWay()
    {
        var page = await OpenAsync("/?zoek=qqqqqq");

        page.Text.Should().Contain("qqqqqq");
        page.Document.QuerySelectorAll("input[name=kies]").Should().BeEmpty();
        page.Id("naam").Closest("details")!.HasAttribute("open").Should().BeTrue();
    }

    [Fact]
    public async Task Visitor_ChangesThePerson_KeepsTheDay()
    {
        var page = await OpenAsync("/" + Addresses.Day);

        var (address, changed) = await FollowAsync(EntryForm.On(page).With("leeftijd", "52").With("geslacht", "m").With("set", "efsa").Send());

        address.Should().Be("/" + Addresses.Day.Replace("leeftijd=34&geslacht=v&set=gezondheidsraad", "leeftijd=52&geslacht=m&set=efsa", StringComparison.Ordinal));
        changed.Total.Should().Be(page.Total);
        changed.TextOf("#antwoord .verdict").Should().Contain("350 mg");
    }

    [Fact]
    public async Task Page_Profile_AssumesNobody()
    {
        var page = await OpenAsync("/");

        var form = EntryForm.On(page);
        form["leeftijd"].Should().BeEmpty();
        form["maanden"].Should().BeEmpty();
        form["geslacht"].Should().BeNull("no sex is chosen for the visitor");
        form["set"].Should().Be("gezondheidsraad");
        page.Document.QuerySelector("#set option")!.GetAttribute("value").Should().Be("gezondheidsraad", "the Dutch set stands first");
    }

    [Fact]
    public async Task Page_AgeNotGiven_GivesATotalAndAsksForTheAge()
    {
        var page = await OpenAsync("/?r=amandelen~25~g");

        page.Total.Should().BePositive();
        page.TextOf("#antwoord .verdict").Should().Contain("leeftijd");
        page.Document.QuerySelector("details.profile")!.HasAttribute("open").Should().BeTrue();
    }

    [Fact]
    public async Task Page_MoreThanAnyoneEats_AsksAndStillCounts()
    {
        var page = await OpenAsync("/?leeftijd=34&r=amandelen~2500~g");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Total.Should().BeGreaterThan(5000);
        page.TextOf("table.lines .notice").Should().Contain("Klopt dat?");
    }

    private async Task<WebPage> OpenAsync(string address)
    {
        var page = await SendAsync(address);
        page.Status.Should().Be(HttpStatusCode.OK);
        return page;
    }

    private Task<WebPage> SendAsync(string address) => WebPage.GetAsync(app.Client, address);

    private async Task<(string Address, WebPage Page)> FollowAsync(string address)
    {
        var answer = await SendAsync(address);
        answer.Status.Should().Be(HttpStatusCode.Found, answer.TextOf(".error-summary"));
        var location = answer.Response.Headers.Location!.OriginalString;
        return (location, await OpenAsync(location));
    }
}

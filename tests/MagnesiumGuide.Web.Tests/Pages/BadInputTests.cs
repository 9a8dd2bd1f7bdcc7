using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>
/// Whatever stands in the address: status 400, a summary with links, each message beside its field, and nothing lost of what
/// was typed.
/// </summary>
public sealed class BadInputTests(GuideApp app)
{
    /// <summary>Query, id of the field with the message, and what that field shows; null where it cannot show it.</summary>
    public static TheoryData<string, string, string?> BadQueries => new()
    {
        { "leeftijd=abc", "leeftijd", "abc" },
        { "leeftijd=-5", "leeftijd", "-5" },
        { "leeftijd=121", "leeftijd", "121" },
        { "leeftijd=34,5", "leeftijd", "34,5" },
        { "leeftijd=1e1", "leeftijd", "1e1" },
        { "leeftijd=99999999999999999999", "leeftijd", "99999999999999999999" },
        { "leeftijd=%D9%A3", "leeftijd", "٣" },
        { "leeftijd=34&leeftijd=35", "leeftijd", "34" },
        { "leeftijd=abc&leeftijd=def", "leeftijd", "abc" },
        { "leeftijd=%FF", "leeftijd", null },
        { "leeftijd=%C3%28", "leeftijd", null },
        { "leeftijd=%00", "leeftijd", null },
        { "leeftijd=%ED%A0%80", "leeftijd", null },
        { "maanden=abc", "maanden", "abc" },
        { "maanden=1452", "maanden", "1452" },
        { "leeftijd=34&maanden=5", "maanden", "5" },
        { "geslacht=q", "geslacht-v", null },
        { "geslacht=v&geslacht=m", "geslacht-v", null },
        { "toestand=ziek", "toestand", null },
        { "leeftijd=34&geslacht=m&toestand=zwanger", "toestand", null },
        { "leeftijd=34&geslacht=m&toestand=borstvoeding", "toestand", null },
        { "set=onbekend", "set", null },
        { "v=9&r=amandelen~25~g", "dag", null },
        { "v=abc", "dag", null },
        { "r=amandelen~abc~g", "aantal-0", "abc" },
        { "r=amandelen~12,5+gr~g", "aantal-0", "12,5 gr" },
        { "r=amandelen~-5~g", "aantal-0", "-5" },
        { "r=amandelen~0~g", "aantal-0", "0" },
        { "r=amandelen~0,05~g", "aantal-0", "0,05" },
        { "r=amandelen~3001~g", "aantal-0", "3001" },
        { "r=amandelen~1e9~g", "aantal-0", "1e9" },
        { "r=amandelen~9999999~handje", "aantal-0", "9999999" },
        { "r=amandelen~99999999999999999999~g", "aantal-0", "99999999999999999999" },
        { "r=amandelen~1.500~g", "aantal-0", "1.500" },
        { "r=amandelen~1/0~g", "aantal-0", "1/0" },
        { "r=amandelen~%FF~g", "aantal-0", null },
        { "r=amandelen~%00~g", "aantal-0", null },
        { "r=amandelen~%ED%A0%80~g", "aantal-0", null },
        { "r=amandelen~%3Cscript%3Ealert(1)%3C/script%3E~g", "aantal-0", "<script>alert(1)</script>" },
        { "r=amandelen~1~emmer", "eenheid-0", "emmer" },
        { "r=amandelen~1~%22%3E%3Cb%3E", "eenheid-0", "\"><b>" },
        { "r=bestaat-niet~7~g", "aantal-0", "7" },
        { "r=%3Cb%3E~7~g", "aantal-0", "7" },
        { "r=%FF~7~g", "aantal-0", "7" },
        { "r=%C3%28~7~g", "aantal-0", "7" },
        { "r=", "aantal-0", "" },
        { "r=~", "aantal-0", "" },
        { "r=~~", "aantal-0", "" },
        { "r=amandelen", "aantal-0", "" },
        { "r=amandelen~~snee", "aantal-0", "" },
        { "r=!", "aantal-0", "" },
        { "r=!~50~g", "aantal-0", "50" },
        { "r=!naam", "aantal-0", "" },
        { "r=!naam~veel~g", "aantal-0", "veel" },
        { "r=!naam~50~g~abc", "mg-0", "abc" },
        { "r=!naam~50~g~-1", "mg-0", "-1" },
        { "r=!naam~50~g~100001", "mg-0", "100001" },
        { "r=!naam~50~g~40~abc", "toegevoegd-0", "abc" },
        { "r=!naam~50~g~1~40", "toegevoegd-0", "40" },
        { "r=!naam~50~g~~20001", "toegevoegd-0", "20001" },
        { "r=!naam~50~g~40~20001", "toegevoegd-0", "20001" },
        { "w=", "aantal-0", "" },
        { "w=x", "aantal-0", "x" },
        { "w=0~110", "aantal-0", "0" },
        { "w=-1~110", "aantal-0", "-1" },
        { "w=10001~1", "aantal-0", "10001" },
        { "w=500~abc", "mg-0", "abc" },
        { "w=500~10001", "mg-0", "10001" },
        { "s=", "aantal-0", "" },
        { "s=x", "aantal-0", "" },
        { "s=onbekend~1~m~1", "aantal-0", "1" },
        { "s=citrate~abc~m~1", "aantal-0", "abc" },
        { "s=citrate~0~m~1", "aantal-0", "0" },
        { "s=citrate~20001~v~1", "aantal-0", "20001" },
        { "s=citrate~100~z~1", "getal-0", "z" },
        { "s=citrate~100~~1", "getal-0", "" },
        { "s=unknown~100~v~1", "getal-0", "v" },
        { "s=citrate~100~m~veel", "perdag-0", "veel" },
        { "s=citrate~100~m~0", "perdag-0", "0" },
        { "s=citrate~100~m~21", "perdag-0", "21" },
        { "r=amandelen~25~g&r=amandelen~x~g&r=melk-halfvol~y~g", "aantal-2", "y" },
        { "naam=Reep&doe=eigen", "gram", "" },
        { "gram=50&doe=eigen", "naam", "" },
        { "naam=Reep&gram=veel", "gram", "veel" },
        { "naam=Reep&gram=50&mgper100=abc", "mgper100", "abc" },
        { "naam=Reep&gram=50&toegevoegd=abc", "toegevoegd", "abc" },
        { "ml=een+glas", "ml", "een glas" },
        { "mgl=110", "ml", "" },
        { "ml=500&mgl=abc", "mgl", "abc" },
        { "vorm=citrate", "potmg", "" },
        { "potmg=100", "vorm", "" },
        { "vorm=citrate&potmg=100", "getal-m", null },
        { "vorm=citrate&potmg=1.500&getal=m", "potmg", "1.500" },
        { "vorm=citrate&potmg=100&getal=m&stuks=veel", "stuks", "veel" },
        { "kies=bestaat-niet", "aantal-0", "1" },
        { "kies=amandelen&hoeveel-amandelen=abc", "aantal-0", "abc" },
        { "kies=amandelen&maat-amandelen=emmer", "eenheid-0", "emmer" },
        { "r=amandelen~25~g&aantal-0=", "aantal-0", "" },
        { "r=amandelen~25~g&aantal-0=abc", "aantal-0", "abc" },
        { "r=amandelen~25~g&eenheid-0=emmer", "eenheid-0", "emmer" },
    };

    [Theory]
    [MemberData(nameof(BadQueries))]
    public Task DutchPage_BadInput_SaysSoBesideTheFieldAndKeepsIt(string query, string field, string? typed) => SaysSoAsync("/?" + query, field, typed);

    [Theory]
    [MemberData(nameof(BadQueries))]
    public Task EnglishPage_BadInput_SaysSoBesideTheFieldAndKeepsIt(string query, string field, string? typed) => SaysSoAsync("/en/?" + query, field, typed);

    [Fact]
    public async Task Page_NameTooLong_SaysSoAndKeepsIt()
    {
        var name = new string('n', 61);

        var page = await WebPage.GetAsync(app.Client, $"/?r=!{name}~50~g");

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("60");
        page.Lines.Should().Equal(name);
    }

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(61, HttpStatusCode.BadRequest)]
    [InlineData(10_000, HttpStatusCode.BadRequest)]
    public async Task Page_ManyLines_ShowsTheFirstSixty(int lines, HttpStatusCode status)
    {
        var page = await WebPage.GetAsync(app.Client, "/?" + string.Join('&', Enumerable.Repeat("w=1~1", lines)));

        page.Status.Should().Be(status);
        page.Lines.Should().HaveCount(60);
        if (status == HttpStatusCode.BadRequest)
        {
            page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("60");
        }
    }

    [Fact]
    public async Task Page_SeveralErrors_ListsThemInTheOrderOfThePage()
    {
        var page = await WebPage.GetAsync(app.Client, "/?leeftijd=abc&r=amandelen~x~g&r=bestaat-niet~1~g&w=y&s=citrate~100~m~99&ml=z");

        page.ShouldShowErrors();
        page.Document.QuerySelectorAll(".error-summary li a").Select(a => a.GetAttribute("href"))
            .Should().Equal("#leeftijd", "#aantal-0", "#aantal-1", "#aantal-2", "#perdag-3", "#ml");
    }

    [Fact]
    public async Task Page_OneBadLine_KeepsTheOthersAndGivesNoTotal()
    {
        var page = await WebPage.GetAsync(app.Client, "/?leeftijd=34&r=brood-volkoren~4~snee&r=amandelen~veel~g&w=500~110");

        page.ShouldShowErrors();
        page.Total.Should().BeNull();
        EntryForm.On(page).All("r").Should().Equal("brood-volkoren~4~snee", "amandelen~veel~g");
        EntryForm.On(page).All("w").Should().Equal("500~110");
    }

    [Theory]
    [InlineData("/voeding?zoek=%FF")]
    [InlineData("/voeding?zoek=%00&groep=onbekend")]
    [InlineData("/en/foods?zoek=%ED%A0%80")]
    [InlineData("/voeding?zoek=a&zoek=b&groep=nuts-seeds&groep=x")]
    [InlineData("/?zoek=%C3%28")]
    [InlineData("/?zoek=%25_%27%22")]
    [InlineData("/?onbekend=1&x=%FF&=&&=x")]
    public async Task Page_OddSearch_IsAnOrdinaryPage(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("h1").Should().ContainSingle();
    }

    private async Task SaysSoAsync(string address, string field, string? typed)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.ShouldShowErrors();
        page.Document.QuerySelectorAll(".error-summary li a").Select(a => a.GetAttribute("href")).Should().Contain("#" + field);
        if (typed is not null)
        {
            EntryForm.On(page)[field].Should().Be(typed);
        }
    }
}

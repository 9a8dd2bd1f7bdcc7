using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

public sealed class DaysPageTests(GuideApp app)
{
    private const string Her = "v=1&leeftijd=34&geslacht=v&set=gezondheidsraad";

    // 100 g of almonds hold 270 mg, 100 g of wholemeal bread 75 mg.
    private static readonly (string, string) Almonds = ("Maandag", Her + "&r=amandelen~100~g");
    private static readonly (string, string) Bread = ("Dinsdag", Her + "&r=brood-volkoren~100~g");
    private static readonly (string, string) HalfKnown = ("Woensdag", Her + "&r=brood-volkoren~200~g&r=!Oma%27s%20granola~50~g~");
    private static readonly (string, string) Unknown = ("Donderdag", Her + "&r=!Oma%27s%20granola~50~g~");
    private static readonly (string, string) Wrong = ("Vrijdag", Her + "&r=bestaat-niet~1~g");

    [Theory]
    [InlineData("/dagen")]
    [InlineData("/en/days")]
    public async Task Get_NoDays_ExplainsAndOffersAFile(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelectorAll("form[data-days] input[type=file]").Should().ContainSingle();
        page.Document.QuerySelectorAll(".days, .answer").Should().BeEmpty();
    }

    [Fact]
    public async Task Calculator_Keep_BringsTheDayToThePageOfDays()
    {
        var calculator = await WebPage.GetAsync(app.Client, "/" + Addresses.Day);
        var form = calculator.Document.QuerySelector("form[data-days]")!;
        form.GetAttribute("method").Should().Be("post");

        var days = await DaysPage.PostAsync(app.Client, form.GetAttribute("action")!, [("", form.QuerySelector("[name=dag]")!.GetAttribute("value")!)]);

        days.Totals.Should().Equal(calculator.Total);
        days.Days.Single().Name.Should().Be("Dag 1");
        (await WebPage.GetAsync(app.Client, days.AddressOf(0))).Total.Should().Be(calculator.Total).And.NotBeNull();
    }

    [Fact]
    public async Task Post_SeveralDays_ShowsEachAndTheirMeanLowestAndHighest()
    {
        var days = await PostAsync(Almonds, Bread);

        days.Totals.Should().Equal(270m, 75m);
        days.Page.Total.Should().Be(172.5m);
        days.Page.TextOf(".answer h2").Should().Be("Gemiddeld over 2 dagen 173 mg magnesium per dag.");
        days.Page.TextOf(".answer .parts").Should().Be("Laagste dag: Dinsdag 75 mg Hoogste dag: Maandag 270 mg");
        days.Page.TextOf(".answer").Should().Contain("richtwaarde voor u is 300 mg").And.Contain("128 mg minder").And.Contain("Eén dag zegt weinig");
        days.Page.TextOf(".days tbody .difference").Should().Be("30 mg minder (10 %)");
    }

    [Fact]
    public async Task Post_DaysThatAreNotWhollyKnown_AreAtLeastAndNeverZero()
    {
        var days = await PostAsync(Almonds, HalfKnown, Unknown, Wrong);

        days.Totals.Should().Equal(270m, 150m, null, null);
        days.Page.Total.Should().Be(210m);
        days.Page.TextOf(".answer h2").Should().StartWith("Gemiddeld over 2 dagen minstens 210 mg");
        days.Page.TextOf(".answer").Should().Contain("2 dagen tellen niet mee");
        days.Page.TextOf(".days").Should().Contain("minstens 150 mg").And.Contain("Dat is iets anders dan nul").And.Contain("klopt iets niet");
        (await WebPage.GetAsync(app.Client, days.AddressOf(3))).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_DaysOfTwoPeople_HasAMeanAndNoReferenceValue()
    {
        var days = await PostAsync(Almonds, ("Kind", "v=1&leeftijd=8&geslacht=v&r=brood-volkoren~100~g"));

        days.Page.TextOf(".answer").Should().NotContain("richtwaarde voor u").And.Contain("niet alle voor dezelfde persoon");
    }

    [Fact]
    public async Task Copy_ADay_StandsBelowItUnderANameOfItsOwn()
    {
        var days = await (await PostAsync(Almonds, Bread)).PressAsync("kopieer", "0");

        days.Days.Select(d => d.Name).Should().Equal("Maandag", "Maandag (kopie)", "Dinsdag");
        days.Totals.Should().Equal(270m, 270m, 75m);
    }

    [Fact]
    public async Task Remove_ADay_KeepsTheOthers()
    {
        var days = await (await PostAsync(Almonds, Bread)).PressAsync("weg", "0");

        days.Days.Should().Equal(Bread);
        days.Page.TextOf("[role=status]").Should().Be("Verwijderd: Maandag");
    }

    [Theory]
    [InlineData("kopieer", "14")]
    [InlineData("weg", "-1")]
    [InlineData("weg", "veel")]
    [InlineData("doe", "iets")]
    [InlineData("doe", "")]
    public async Task Press_SomethingThatIsNotThere_ChangesNothing(string button, string value)
    {
        var days = await (await PostAsync(Almonds)).PressAsync(button, value);

        days.Page.Status.Should().Be(HttpStatusCode.OK);
        days.Days.Should().Equal(Almonds);
    }

    [Fact]
    public async Task Post_FourteenDays_AreRoomForNoMore()
    {
        var full = await PostAsync([.. Enumerable.Repeat(Almonds, 14)]);
        full.Page.Document.QuerySelectorAll("button[name=kopieer]").Should().BeEmpty();

        var more = await full.PressAsync("kopieer", "0");
        more.Page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("14 dagen");
        more.Days.Should().Equal(full.Days);
        (await PostAsync([.. Enumerable.Repeat(Almonds, 15)])).Page.ShouldShowErrors();
    }

    [Fact]
    public async Task Post_Names_StayOneShortLineOfText()
    {
        var days = await PostAsync(("<b>Ma\r\n\tandag</b>", Almonds.Item2), (new string('x', 90), Bread.Item2));

        days.Days.Select(d => d.Name).Should().Equal("<b>Ma andag</b>", new string('x', 60));
        days.Page.Document.QuerySelectorAll(".days b").Should().BeEmpty();
    }

    [Fact]
    public async Task Post_InEnglish_AnswersInEnglishAndLinksToEnglishDays()
    {
        var days = await DaysPage.PostAsync(app.Client, "/en/days", [Almonds, HalfKnown]);

        days.Page.TextOf(".answer h2").Should().Be("On average over 2 days at least 210 mg magnesium a day.");
        days.AddressOf(0).Should().StartWith("/en/?v=1&");
    }

    [Fact]
    public async Task Post_AnyDays_SetsNoCookieKeepsNothingAndAsksForNoToken()
    {
        var days = await PostAsync(Almonds, Bread);

        days.Page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        days.Page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
        days.Page.Document.QuerySelectorAll("[name=__RequestVerificationToken]").Should().BeEmpty();
        (await WebPage.GetAsync(app.Client, "/dagen")).Document.QuerySelectorAll(".days").Should().BeEmpty();
        var log = await app.ReadLogAsync(TestContext.Current.CancellationToken);
        log.Should().NotContain(line => line.Contains("Maandag", StringComparison.Ordinal));
    }

    private Task<DaysPage> PostAsync(params (string, string)[] days) => DaysPage.PostAsync(app.Client, "/dagen", days);
}

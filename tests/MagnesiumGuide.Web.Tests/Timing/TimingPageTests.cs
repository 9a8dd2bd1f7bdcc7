using System.Net;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Timing;

public sealed class TimingPageTests(GuideApp app)
{
    private static readonly (string Name, string Value)[] Somebody =
    [
        ("leeftijd", "40"), ("toestand", "geen"), ("nier", "nee"), ("aandoening", "geen"), ("hoeveel", "250"), ("vorm", ""),
        ("op", "7:00"), ("bed", "23:00"), ("maaltijden", "8:00, 12:30, 18:00"), ("middel", "geen"),
    ];

    [Theory]
    [InlineData("/innameplan", "Bespreek met uw apotheker.")]
    [InlineData("/en/timing", "Discuss it with your pharmacist.")]
    public async Task Post_250Mg_IsTwoPortionsOf125WithMeals(string address, string ends)
    {
        var page = await Post.FormAsync(app.Client, address, Somebody);

        page.Status.Should().Be(HttpStatusCode.OK);
        Portions(page).Should().Equal(("08:00", "125"), ("18:00", "125"));
        page.Text.Should().Contain(ends);
        page.Document.QuerySelectorAll("#antwoord svg[role=img]").Should().ContainSingle();
    }

    [Theory]
    [InlineData("/innameplan")]
    [InlineData("/en/timing")]
    public async Task Get_BeforeThereIsAPlan_ListsTheSourcesOfWhatCanBeChosen(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        page.Document.QuerySelectorAll(".sources li").Should().HaveCountGreaterThan(10);
        page.TextOf(".sources").Should().Contain("Sabatier");
    }

    [Fact]
    public async Task Post_WithThyroidHormoneAndAntibiotic_KeepsTheStricterHours()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan",
            With(("hoeveel", "100"), ("middel", "levothyroxine"), ("tijd-levothyroxine", "7:00"), ("middel", "tetracyclines"), ("tijd-tetracyclines", "22.00")));

        // Thyroid hormone: not before 11:00. Antibiotic at 22:00: magnesium at 16:00 at the latest.
        Portions(page).Should().Equal(("12:30", "100"));
        page.Document.QuerySelectorAll("article.interaction").Should().HaveCount(2);
    }

    [Fact]
    public async Task Post_AnAmountThatDoesNotHalve_ShowsPortionsThatAddUp()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With(("hoeveel", "187,5")));

        Portions(page).Select(p => p.Mg).Should().Equal("93,75", "93,75");
    }

    [Fact]
    public async Task Post_NoTimeThatFits_SaysSoAndNamesWhatIsInTheWay()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With(("middel", "tetracyclines"), ("tijd-tetracyclines", "6:00, 12:00, 18:00, 0:00"), ("middel", "iron"), ("tijd-iron", "3:00")));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf("#antwoord").Should().Be("Er is geen tijd die past");
        page.Text.Should().Contain("Tetracyclinen (antibiotica).");
        page.Document.QuerySelectorAll("article.interaction").Should().ContainSingle();
        Portions(page).Should().BeEmpty();
    }

    [Theory]
    [InlineData("leeftijd", "17", "alleen voor volwassenen")]
    [InlineData("leeftijd", "3", "alleen voor volwassenen")]
    [InlineData("nier", "ja", "Met een nierziekte kan magnesium zich ophopen")]
    [InlineData("nier", "onbekend", "Als u niet weet hoe uw nieren werken")]
    [InlineData("aandoening", "klachten", "Bij deze klachten hoort eerst een arts")]
    [InlineData("aandoening", "ci-avblock", "gaat niet samen met een plan")]
    [InlineData("aandoening", "ci-myasthenia", "gaat niet samen met een plan")]
    [InlineData("aandoening", "ci-obstruction", "gaat niet samen met een plan")]
    [InlineData("hoeveel", "250,1", "meer dan de bovengrens voor supplementen, 250 mg per dag")]
    [InlineData("hoeveel", "400", "meer dan de bovengrens voor supplementen, 250 mg per dag")]
    [InlineData("vorm", "hydroxide", "vooral een geneesmiddel")]
    [InlineData("middel", "digoxin", "gaat niet samen met een plan")]
    [InlineData("middel", "raltegravir", "gaat niet samen met een plan")]
    [InlineData("middel", "mg-medicines", "gaat niet samen met een plan")]
    public async Task Post_WhatIsForADoctor_GivesAReferralAndNoPlan(string field, string value, string message)
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With((field, value)));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf("#antwoord").Should().Be("Hier maken we geen plan");
        page.Text.Should().Contain(message);
        Portions(page).Should().BeEmpty();
        page.Document.QuerySelectorAll("plan-timeline, svg[role=img]").Should().BeEmpty();
    }

    [Theory]
    [InlineData("zwanger", "threonate", true)]
    [InlineData("borstvoeding", "threonate", true)]
    [InlineData("zwanger", "citrate", false)]
    [InlineData("geen", "threonate", false)]
    public async Task Post_ThreonateInPregnancy_IsRefused(string state, string form, bool refused)
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With(("toestand", state), ("vorm", form)));

        page.Text.Contains("in Europa niet toegelaten", StringComparison.Ordinal).Should().Be(refused);
        Portions(page).Any().Should().Be(!refused);
    }

    [Fact]
    public async Task Post_AChildWithTheRestLeftOpen_GetsTheReferral()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", ("leeftijd", "12"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("alleen voor volwassenen");
        page.Document.QuerySelectorAll(".error-summary").Should().BeEmpty();
    }

    [Theory]
    [InlineData("leeftijd", "", "Vul uw leeftijd in")]
    [InlineData("leeftijd", "veertig", "Vul uw leeftijd in")]
    [InlineData("leeftijd", "121", "Vul uw leeftijd in")]
    [InlineData("toestand", "", "Kies een van de drie")]
    [InlineData("nier", "", "Kies ja, nee")]
    [InlineData("aandoening", "", "Kies wat voor u geldt")]
    [InlineData("aandoening", "ci-egfr30", "Kies wat voor u geldt")]
    [InlineData("hoeveel", "", "Vul de hoeveelheid in")]
    [InlineData("hoeveel", "0", "Vul de hoeveelheid in")]
    [InlineData("hoeveel", "-100", "Vul de hoeveelheid in")]
    [InlineData("hoeveel", "1.500", "Schrijf 1500 of 1,5")]
    [InlineData("hoeveel", "100 mg", "Vul de hoeveelheid in")]
    [InlineData("vorm", "bestaat-niet", "Kies een vorm uit de lijst")]
    [InlineData("op", "25:00", "Vul een tijd in")]
    [InlineData("bed", "laat", "Vul een tijd in")]
    [InlineData("bed", "7.00", "niet op dezelfde tijd")]
    [InlineData("maaltijden", "", "Vul 1 tot 8 tijden in")]
    [InlineData("maaltijden", "8:00, noen", "Vul 1 tot 8 tijden in")]
    [InlineData("maaltijden", "8:00, 3:00", "De maaltijd om 03:00 valt buiten")]
    [InlineData("middel", "", "Kies wat u gebruikt")]
    [InlineData("middel", "bestaat-niet", "Kies wat u gebruikt")]
    public async Task Post_BadInput_SaysWhatToDoAndKeepsIt(string field, string value, string message)
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With((field, value)));

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain(message);
        Portions(page).Should().BeEmpty();
        if (page.Id(field).TagName == "INPUT")
        {
            page.Id(field).GetAttribute("value").Should().Be(value);
        }
    }

    [Fact]
    public async Task Post_MedicineWithoutATime_AsksForIt()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", With(("middel", "iron"), ("tijd-iron", "")));

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("hoe laat u dit neemt");
        page.Id("m-iron-kies").HasAttribute("checked").Should().BeTrue();
    }

    [Theory]
    [InlineData("middel", "iron")]
    [InlineData("aandoening", "ci-avblock")]
    public async Task Post_NoneOfTheseAndMore_IsAskedAgain(string field, string value)
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", [.. Somebody, (field, value), ("tijd-iron", "8:00")]);

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("Geen van deze");
    }

    [Fact]
    public async Task Post_Nothing_ShowsEveryErrorOnce()
    {
        var page = await Post.FormAsync(app.Client, "/en/timing");

        page.ShouldShowErrors().Should().HaveCount(9);
    }

    [Theory]
    [InlineData("text/plain", "leeftijd=40")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\nbroken")]
    public async Task Post_NoForm_IsRefusedWithAMessage(string type, string body)
    {
        using var response = await Json.SendAsync(app.Client, "/innameplan", Encoding.UTF8.GetBytes(body), type);

        (await WebPage.OfAsync(response)).ShouldShowErrors().Should().ContainSingle();
    }

    [Fact]
    public async Task Get_WithAnswersInTheAddress_ShowsNothingOfThem()
    {
        var page = await WebPage.GetAsync(app.Client, "/innameplan?leeftijd=87&nier=ja&middel=iron&hoeveel=4321");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Id("leeftijd").GetAttribute("value").Should().BeNullOrEmpty();
        page.Document.DocumentElement.OuterHtml.Should().NotContain("4321");
        page.Document.QuerySelectorAll("input[checked]").Should().BeEmpty();
    }

    [Fact]
    public async Task Post_OfAnyKind_SetsNoCookieAndIsKeptNowhere()
    {
        var page = await Post.FormAsync(app.Client, "/innameplan", Somebody);

        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.Document.QuerySelectorAll("[name=__RequestVerificationToken]").Should().BeEmpty();
    }

    [Fact]
    public async Task Get_TheForm_ProposesNoAmount()
    {
        var page = await WebPage.GetAsync(app.Client, "/innameplan");

        page.Id("hoeveel").GetAttribute("value").Should().BeNullOrEmpty();
        page.Id("hoeveel").HasAttribute("placeholder").Should().BeFalse();
        page.Text.Should().Contain("Wij stellen geen hoeveelheid voor.");
    }

    private static IReadOnlyList<(string Time, string Mg)> Portions(WebPage page) =>
        [.. page.Document.QuerySelectorAll(".times li:has(data)").Select(li => (li.QuerySelector("time")!.TextContent, li.QuerySelector("data")!.TextContent))];

    // The form of somebody healthy, with these fields instead.
    private static (string Name, string Value)[] With(params (string Name, string Value)[] fields) =>
        [.. Somebody.Where(s => fields.All(f => f.Name != s.Name)), .. fields];
}

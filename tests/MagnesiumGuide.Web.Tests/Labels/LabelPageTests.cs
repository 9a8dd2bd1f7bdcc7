using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Labels;

/// <summary>The label reader as somebody without script uses it.</summary>
public sealed class LabelPageTests(GuideApp app)
{
    [Fact]
    public async Task Page_CompoundOnALabel_SaysHowMuchIsMagnesium()
    {
        var page = await PostAsync(("etiket-0", "Magnesiumcitraat 500 mg per capsule, 2 capsules per dag"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf("#uitkomst-0 .verdict").Should().Be("500 mg Magnesiumcitraat (watervrij) = ongeveer 81 mg magnesium per stuk.");
        WebPage.Number(page.Document.QuerySelector("#uitkomst-0 .verdict data")).Should().Be(80.8m);
        page.TextOf("#uitkomst-0 .facts").Should().Contain("162 mg");
        page.TextOf("mark.as-compound").Should().StartWith("500 mg");
        page.Id("etiket-0").TextContent.Should().Be("Magnesiumcitraat 500 mg per capsule, 2 capsules per dag");
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Fact]
    public async Task Page_ToMyDay_CarriesTheAmountToTheCalculator()
    {
        var page = await PostAsync(("etiket-0", "Magnesium (als citraat) 200 mg, 1 tablet per dag"), ("etiket-1", "Magnesium 50 mg; 2 tabletten per dag"));

        var link = page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/?v=1", StringComparison.Ordinal));
        var day = await WebPage.GetAsync(app.Client, link);

        day.Status.Should().Be(HttpStatusCode.OK);
        day.Total.Should().Be(300);
    }

    [Fact]
    public async Task Page_SeveralPots_AddsUpAndSaysAtLeast()
    {
        var known = await PostAsync(("etiket-0", "Magnesium 150 mg; 1 tablet per dag"), ("etiket-1", "Magnesium 50 mg; 2 tabletten per dag"));
        var open = await PostAsync(("etiket-0", "Magnesium 150 mg; 1 tablet per dag"), ("etiket-1", "Magnesium 50 mg"));

        WebPage.Number(known.Document.QuerySelector("[aria-labelledby=samen] data")).Should().Be(250);
        known.TextOf("[aria-labelledby=samen]").Should().NotContain("minstens").And.NotContain("Boven de bovengrens");
        WebPage.Number(open.Document.QuerySelector("[aria-labelledby=samen] data")).Should().Be(150);
        open.TextOf("[aria-labelledby=samen]").Should().Contain("minstens");
    }

    [Fact]
    public async Task Page_TwoLabelsInOneText_SaysSoAndReadsEachByItselfWhenAsked()
    {
        const string Two = "Magnesiumcitraat capsules\r\nPer capsule: magnesium 150 mg (40% RI)\r\n1 capsule per dag\r\n\r\nBruistabletten\r\nMagnesium (oxide) 100 mg per tablet\r\n2 tabletten per dag";

        var asOne = await PostAsync(("etiket-0", Two));
        var apart = await PostAsync(("etiket-0", Two), ("doe", asOne.Document.QuerySelector("[name=doe][value=splits]")!.GetAttribute("value")!));

        asOne.Text.Should().Contain("Dit lijken 2 etiketten. We hebben de tekst als één etiket gelezen.");
        apart.Id("etiket-0").TextContent.Should().EndWith("1 capsule per dag");
        apart.Id("etiket-1").TextContent.Should().StartWith("Bruistabletten");
        WebPage.Number(apart.Document.QuerySelector("[aria-labelledby=samen] data")).Should().Be(350);
        apart.Document.QuerySelectorAll("[value=splits]").Should().BeEmpty();
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public async Task Page_MoreLabelsInOneTextThanThereIsRoomFor_KeepsThemAll(int labels, bool fits)
    {
        var text = string.Join("\n\n", Enumerable.Range(1, labels).Select(i => $"Pot {i}\nMagnesium (oxide) {i}0 mg per tablet\n1 tablet per dag"));

        var page = await PostAsync(("etiket-0", text));
        var apart = await PostAsync(("etiket-0", text), ("doe", "splits"));

        page.Document.QuerySelectorAll("[value=splits]").Should().HaveCount(fits ? 1 : 0);
        page.Text.Contains("Er passen hoogstens 6 etiketten", StringComparison.Ordinal).Should().Be(!fits);
        string.Join("\n\n", apart.Document.QuerySelectorAll("textarea").Select(t => t.TextContent)).Should().Be(text, "nothing that was typed is lost");
    }

    [Theory]
    [InlineData("Magnesiumcitraat 400 mg\n\nMagnesiumbisglycinaat 400 mg\n\n2 capsules per dag")]
    [InlineData("Ingrediënten: magnesiumcitraat 1500 mg\n\nPer dagdosering: magnesium 240 mg (64% RI)\n\nGebruik: 3 capsules per dag")]
    [InlineData("Per tablet: magnesium 100 mg\n\nPer dagdosering (3 tabletten): magnesium 300 mg")]
    public async Task Page_OneLabelWithEmptyLines_IsNotTakenForSeveral(string text) =>
        (await PostAsync(("etiket-0", text))).Document.QuerySelectorAll("[value=splits]").Should().BeEmpty();

    [Fact]
    public async Task Page_PortionOfSeveralPieces_CarriesThePortionToTheCalculatorOnce()
    {
        var page = await PostAsync(("etiket-0", "Serving size: 2 capsules\nMagnesium (as citrate) 140 mg\nTake 2 capsules daily"));

        var link = page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/?v=1", StringComparison.Ordinal));
        (await WebPage.GetAsync(app.Client, link)).Total.Should().Be(140);
        page.TextOf("#uitkomst-0 .facts").Should().Contain("70 mg");
    }

    [Theory]
    [InlineData("mg-0", "150", 150)]
    [InlineData("getal-0", "m", 1000)]
    [InlineData("vorm-0", "citrate-1-1", 113.4)]
    public async Task Page_Corrected_IsWorkedOutAnew(string field, string value, decimal wanted)
    {
        var page = await PostAsync(("etiket-0", "Magnesiumcitraat 1000 mg"), (field, value), (field == "mg-0" ? "getal-0" : "perdag-0", field == "mg-0" ? "m" : "1"));

        WebPage.Number(page.Document.QuerySelector("#uitkomst-0 .verdict data")).Should().Be(wanted);
    }

    [Fact]
    public async Task Page_AboveTheUpperLevel_WarnsAndDoesNotBlock()
    {
        var page = await PostAsync(("etiket-0", "Magnesium 375 mg (100 % RI), 1 per dag"));

        page.TextOf("#uitkomst-0 .notice.caution").Should().StartWith("Boven de bovengrens.").And.Contain("250 mg");
        page.Document.QuerySelectorAll("main a[href^='/?v=1']").Should().ContainSingle();
    }

    [Theory]
    [InlineData("etiket-0", "")]
    [InlineData("etiket-0", "   ")]
    public async Task Page_Empty_SaysSoBesideTheField(string field, string text)
    {
        var page = await PostAsync((field, text));

        page.ShouldShowErrors().Should().ContainSingle();
    }

    [Fact]
    public async Task Page_OverLongOrNonsenseInAField_SaysSoAndKeepsWhatWasTyped()
    {
        var page = await PostAsync(("etiket-0", "Magnesium 100 mg"), ("mg-0", "veel"), ("perdag-0", "1.500"), ("vorm-0", "bestaat-niet"));
        var tooLong = await PostAsync(("etiket-0", new string('x', 4001)));

        page.ShouldShowErrors().Should().HaveCount(3);
        page.Id("mg-0").GetAttribute("value").Should().Be("veel");
        tooLong.ShouldShowErrors().Should().ContainSingle();
        tooLong.Id("etiket-0").TextContent.Should().HaveLength(4001);
    }

    [Theory]
    [InlineData("/etiket")]
    [InlineData("/en/label")]
    public async Task Page_EachExample_IsReadAndShown(string address)
    {
        for (var i = 0; i < 4; i++)
        {
            var page = await SendAsync(address, ("voorbeeld", i.ToString(System.Globalization.CultureInfo.InvariantCulture)));

            page.Status.Should().Be(HttpStatusCode.OK);
            page.Document.QuerySelectorAll("#uitkomst-0 .verdict").Should().ContainSingle();
            page.Document.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public async Task Page_TextWithMarkup_IsShownAsText()
    {
        var page = await PostAsync(("etiket-0", "<script>x</script> Magnesium 100 mg"));

        page.Document.QuerySelectorAll("main script").Should().BeEmpty();
        page.TextOf(".label-text").Should().Contain("<script>x</script>");
    }

    private Task<WebPage> PostAsync(params (string Name, string Value)[] fields) => SendAsync("/etiket", fields);

    private async Task<WebPage> SendAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await WebPage.OfAsync(await app.Client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }
}

using System.Net;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;
using MagnesiumGuide.Web.Tests.Pages;

namespace MagnesiumGuide.Web.Tests.Sheet;

public sealed class SheetPageTests(GuideApp app)
{
    private static readonly string Day = Addresses.Day.TrimStart('?');

    [Theory]
    [InlineData("/", "/overzicht")]
    [InlineData("/en/", "/en/sheet")]
    public async Task Calculator_OfADay_LinksToItsSheetWithTheSameTotal(string calculator, string sheet)
    {
        var day = await WebPage.GetAsync(app.Client, calculator + Addresses.Day);
        var link = day.Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith(sheet + "?", StringComparison.Ordinal));

        var page = await WebPage.GetAsync(app.Client, link);

        page.Status.Should().Be(HttpStatusCode.OK);
        WebPage.Number(page.Document.QuerySelector("tfoot data")).Should().Be(day.Total).And.NotBeNull();
        page.Document.QuerySelectorAll("tfoot td").Should().HaveCount(3);
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task Get_OfADay_ShowsMmolAndMilliequivalentsBesideMg()
    {
        var page = await WebPage.GetAsync(app.Client, "/overzicht?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad&s=citrate~375~m~1");

        var line = page.Document.QuerySelectorAll("tfoot td").Select(td => WebPage.Flat(td.TextContent)).ToList();
        line.Should().Equal("375", "15,43", "30,86");
    }

    [Fact]
    public async Task Get_OfADayWithASupplement_ShowsTheUpperLevelInMmolAndMilliequivalentsToo()
    {
        var page = await WebPage.GetAsync(app.Client, "/overzicht?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad&s=citrate~1000~v~1");

        // 161.63 mg / 24.305 = 6.650 mmol; 250 mg is 10.286 mmol.
        page.Text.Should().Contain("162 mg = 6,65 mmol = 13,30 mEq; 250 mg = 10,29 mmol = 20,57 mEq");
        page.Document.QuerySelectorAll("tfoot td").Select(td => WebPage.Flat(td.TextContent)).Should().EndWith(["6,65", "13,30"]);
    }

    [Fact]
    public async Task Post_AllParts_StandsOnOneSheetWithItsSources()
    {
        var page = await Post.FormAsync(app.Client, "/overzicht",
            ("vraag", "Krampen 's nachts?"), ("dag", Day), ("vorm", "citrate"), ("vorm", "oxide"), ("etiket", "Magnesiumcitraat 1000 mg, 1 per dag"),
            ("namen", "doxycycline, ibuprofen"), ("notities", "Over 4 weken terug.\n<b>niet vet</b>"));

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Text.Should().Contain("Krampen 's nachts?").And.Contain("Tetracyclinen").And.Contain("‘ibuprofen’ staat niet in onze lijst.")
            .And.Contain("<b>niet vet</b>").And.Contain("Bespreek met uw apotheker.");
        page.Document.QuerySelectorAll("#vormen ~ .frame tbody tr, section[aria-labelledby=vormen] tbody tr").Should().HaveCount(2);
        page.TextOf("section:has(#gelezen) tbody").Should().Contain("162").And.Contain("6,65");
        page.Document.QuerySelectorAll(".sources li").Should().HaveCountGreaterThan(4);
        CitationWalk.Faults(page, page.Document.QuerySelectorAll(".sources a[href], a.cite").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToHashSet(StringComparer.Ordinal)).Should().BeEmpty();
        foreach (var (field, value) in new[] { ("vraag", "Krampen 's nachts?"), ("dag", Day) })
        {
            page.Id(field).GetAttribute("value").Should().Be(value);
        }

        page.Id("notities").TextContent.Should().Contain("Over 4 weken terug.");
    }

    [Fact]
    public async Task Post_ADayOfASetWithTwoKinds_ShowsEveryComparison()
    {
        var page = await Post.FormAsync(app.Client, "/overzicht", ("dag", "v=1&leeftijd=34&geslacht=v&set=iom&r=amandelen~100~g"));

        // Institute of Medicine 1997, women of 31 to 50: recommended 320 mg, average requirement 265 mg.
        page.Document.QuerySelectorAll("#waarden ~ .frame tbody tr").Select(row => row.QuerySelector("data")!.TextContent).Should().Contain("320").And.Contain("265");
    }

    [Theory]
    [InlineData("vraag", 201, "te lang")]
    [InlineData("namen", 501, "te lang")]
    [InlineData("etiket", 4001, "te lang")]
    [InlineData("notities", 4001, "te lang")]
    public async Task Post_TooLong_SaysSoBesideTheFieldAndKeepsIt(string field, int length, string message)
    {
        var text = new string('a', length);

        var page = await Post.FormAsync(app.Client, "/overzicht", (field, text));

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain(message);
        (page.Id(field).GetAttribute("value") ?? page.Id(field).TextContent).Should().Be(text);
    }

    [Theory]
    [InlineData("dag", "v=1&leeftijd=abc&r=amandelen~25~g", "konden we niet uitrekenen")]
    [InlineData("dag", "onzin", "konden we niet uitrekenen")]
    [InlineData("vorm", "bestaat-niet", "Kies uit de lijst")]
    public async Task Post_WhatCannotBeRead_SaysSo(string field, string value, string message)
    {
        var page = await Post.FormAsync(app.Client, "/overzicht", (field, value));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextOf(".error-summary").Should().Contain(message);
        page.Id($"{field}-fout").TextContent.Should().Contain(message);
    }

    [Fact]
    public async Task Post_FiveForms_AreTooMany()
    {
        var page = await Post.FormAsync(app.Client, "/overzicht", ("vorm", "citrate"), ("vorm", "oxide"), ("vorm", "hydroxide"), ("vorm", "sulfate"), ("vorm", "threonate"));

        page.ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("hoogstens 4");
    }

    [Fact]
    public async Task Post_Nothing_ShowsTheFormAgain()
    {
        var page = await Post.FormAsync(app.Client, "/en/sheet");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.QuerySelectorAll(".sources").Should().BeEmpty();
    }

    [Theory]
    [InlineData("text/plain", "vraag=x")]
    [InlineData("multipart/form-data; boundary=x", "--y\r\nbroken")]
    public async Task Post_NoForm_IsRefusedWithAMessage(string type, string body)
    {
        using var response = await Json.SendAsync(app.Client, "/overzicht", Encoding.UTF8.GetBytes(body), type);

        (await WebPage.OfAsync(response)).ShouldShowErrors().Should().ContainSingle();
    }

    [Fact]
    public async Task Post_OfAnyKind_SetsNoCookieAndPutsNothingInAnAddress()
    {
        var page = await Post.FormAsync(app.Client, "/overzicht", ("namen", "doxycycline"), ("notities", "geheimpje"));

        page.Response.Headers.Contains("Set-Cookie").Should().BeFalse();
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
        page.Document.QuerySelectorAll("a[href], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!)
            .Should().NotContain(a => a.Contains("doxy", StringComparison.OrdinalIgnoreCase) || a.Contains("geheimpje", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_WithMedicinesInTheAddress_ShowsNothingOfThem()
    {
        var page = await WebPage.GetAsync(app.Client, "/overzicht?namen=doxycycline&notities=geheimpje");

        page.Document.DocumentElement.QuerySelector("main")!.OuterHtml.Should().NotContain("doxycycline").And.NotContain("geheimpje");
    }
}

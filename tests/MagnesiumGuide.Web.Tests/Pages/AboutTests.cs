using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>The method, in numbers that can be worked out by hand.</summary>
public sealed class AboutTests(GuideApp app)
{
    [Theory]
    [InlineData("270 mg per 100 g × 25 g ÷ 100 = 67,5 mg, op de pagina 68 mg")]
    [InlineData("110 mg per liter × 500 ml ÷ 1000 = 55 mg")]
    [InlineData("3 × 24,305 ÷ 451,113 = 16,163 %")]
    [InlineData("500 mg van deze stof is 80,817 mg magnesium")]
    [InlineData("de richtwaarde is 300 mg (Gezondheidsraad 2018). Het verschil is 38 mg minder (13 %)")]
    [InlineData("is 250 mg per dag vanaf 4 jaar")]
    [InlineData("0,5 mg wordt 1 mg, 2,5 mg wordt 3 mg, 344,449 mg wordt 344 mg")]
    [InlineData("42 × D ÷ (36 + D) + 0,07 × D")]
    public async Task About_EachFormula_IsWorkedOut(string sentence) =>
        (await WebPage.GetAsync(app.Client, "/over")).Text.Should().Contain(sentence);

    [Fact]
    public async Task About_WhenNobodyFilledInTheOwner_SaysSo() =>
        (await WebPage.GetAsync(app.Client, "/over")).Text.Should().Contain("heeft nog niet ingevuld");

    [Theory]
    [InlineData("Jan Voorbeeld", "jan@voorbeeld.test", "mailto:jan@voorbeeld.test")]
    [InlineData("Praktijk Voorbeeld", "https://voorbeeld.test/contact", "https://voorbeeld.test/contact")]
    [InlineData("Praktijk Voorbeeld", "javascript:alert(1)", null)]
    public async Task About_WhenTheOwnerIsFilledIn_NamesTheOwnerAndTheContact(string owner, string contact, string? link)
    {
        await using var other = app.WithWebHostBuilder(b => b.ConfigureAppConfiguration(c => c.AddInMemoryCollection(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["Site:Owner"] = owner, ["Site:Contact"] = contact })));
        using var client = other.CreateClient();

        var page = await WebPage.GetAsync(client, "/en/about");

        var facts = page.Document.QuerySelector("section[aria-labelledby=beheer] dl")!;
        facts.TextContent.Should().Contain(owner).And.Contain(contact);
        facts.QuerySelector("a")?.GetAttribute("href").Should().Be(link);
    }
}

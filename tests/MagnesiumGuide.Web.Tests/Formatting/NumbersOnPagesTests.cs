using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Formatting;

/// <summary>People read the comma of their language; programs and drawings always get a point.</summary>
public sealed class NumbersOnPagesTests(GuideApp app)
{
    [Theory]
    [InlineData("/" + Addresses.Day)]
    [InlineData("/en/" + Addresses.Day)]
    [InlineData("/?zoek=brood")]
    [InlineData("/voeding/amandelen")]
    [InlineData("/voeding?groep=nuts-seeds")]
    [InlineData("/?r=amandelen~12,5~g&r=bestaat&r=!x~0,375~g~40,5&w=330~49,5&s=citrate~500,5~o~1,5")]
    public async Task Data_OnAnyPage_UsesAPoint(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        foreach (var data in page.Document.QuerySelectorAll("data"))
        {
            data.GetAttribute("value").Should().MatchRegex(@"^[0-9]+(\.[0-9]{1,3})?$");
        }
    }

    [Theory]
    [InlineData("/" + Addresses.Day)]
    [InlineData("/en/" + Addresses.Day)]
    public async Task Drawings_OfADay_UseAPoint(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        var places = page.Document.QuerySelectorAll("svg rect, svg line, svg text, svg[height]")
            .SelectMany(e => new[] { "x", "y", "x1", "x2", "y1", "y2", "width", "height" }.Select(e.GetAttribute)).OfType<string>().ToList();
        places.Should().HaveCountGreaterThan(20).And.NotContain(p => p.Contains(',', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_ForPeople_FollowTheLanguageOfThePage()
    {
        var dutch = await WebPage.GetAsync(app.Client, "/?r=amandelen~12,5~g&w=3000~1100.5");
        var english = await WebPage.GetAsync(app.Client, "/en/?r=amandelen~12,5~g&w=3000~1100.5");

        dutch.Total.Should().Be(english.Total).And.BeGreaterThan(3000);
        dutch.TextOf("table.lines").Should().Contain("12,5 g");
        english.TextOf("table.lines").Should().Contain("12.5 g");
        dutch.TextOf("#antwoord-zin .amount").Should().MatchRegex(@"^3\.[0-9]{3} mg$");
        english.TextOf("#antwoord-zin .amount").Should().MatchRegex("^3,[0-9]{3} mg$");
    }
}

using System.Text.RegularExpressions;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>Nothing is sold here: no page names a brand of supplements or links to a shop.</summary>
public sealed partial class NoBrandTests(GuideApp app)
{
    private static readonly string[] Shops =
    [
        "bol.com", "amazon.", "iherb.", "hollandandbarrett", "kruidvat", "etos.nl", "vitaminstore", "vitalnutrition", "vital-nutrition", "farmaline", "viata.",
        "newpharma", "da.nl", "deonlinedrogist", "drogist.nl", "plein.nl", "bodyandfit", "myprotein", "vitaminesperpost", "shop-apotheke", "redcare", "zooplus",
        "ebay.", "aliexpress", "marktplaats", "dm.de", "rossmann", "boots.com", "multipharma", "medi-market", "pazzox", "natuurlijkbeter", "ah.nl", "jumbo.com",
    ];

    public static TheoryData<string> EachPage
    {
        get
        {
            using var forms = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("forms.csv")), System.Globalization.CultureInfo.InvariantCulture);
            var ids = forms.GetRecords<dynamic>().Select(f => (string)f.id).ToList();
            return [.. Addresses.Filled.Select(row => row.Data).Concat(ids.SelectMany(id => new[] { $"/vormen/{id}", $"/en/forms/{id}" })).Distinct(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(EachPage))]
    public async Task Page_EachOne_NamesNoBrandAndLinksToNoShop(string address)
    {
        var page = await WebPage.GetAsync(app.Client, address);

        Brands.Matches(page.Text).Select(m => m.Value).Should().BeEmpty();
        page.Document.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
            .Where(a => a.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Shops.Any(s => new Uri(a).Host.Contains(s.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)))
            .Should().BeEmpty();
    }

    [Fact]
    public void List_OfBrands_KnowsOneWhenItStandsThere() => Brands.IsMatch("Neem Magnetrans forte.").Should().BeTrue();

    // Well-known names in the Netherlands, Flanders, Germany and the United States, of products and of branded raw materials.
    [GeneratedRegex(
        @"\b(Magnetrans|Biolectra|Magnesiocard|Magnerot|Mag-?Tab|Slow-?Mag|Magnesium Diasporal|Diasporal|Promagnor|Magnecaps|Magnepamyl|Magnevie|MagneB6|Ultramag|Ultra-Mag|"
        + @"Simag|Magtein|TRAACS|Aquamin|Albion|Sucrosomial|Neuromag|Lucovitaal|Solgar|Vitakruid|Vitals|Orthica|Bonusan|Nutramin|Metagenics|MetaRelax|Biotics|Royal Green|AOV|"
        + @"Nutrisan|Orthonat|Pharmanord|Bio-?Magnesium|Swanson|NOW Foods|Jarrow|Doctor.s Best|Life Extension|Thorne|Pure Encapsulations|Nature Made|Nature.s Bounty|Centrum|"
        + @"Davitamon|Dagravit|Supradyn|Berocca|Roter|Kneipp|Doppelherz|Abtei|Zein Pharma|Sunday Natural|Natural Elements|Purasana|Physalis|Arkopharma|Boiron|Ixx|Trisport|"
        + @"Better You|BetterYou|Natural Calm|Rennie|Maalox|Phillips)\b",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brands { get; }
}

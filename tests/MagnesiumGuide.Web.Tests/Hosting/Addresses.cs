namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>The public addresses, and an example of each kind of answer that is no page.</summary>
public static class Addresses
{
    public const string Day = "?v=1&leeftijd=34&geslacht=v&set=gezondheidsraad&r=brood-volkoren~4~snee&r=amandelen~25~g&w=500~110&s=citrate~1000~v~1";

    /// <summary>A week menu with wishes, and another Tuesday.</summary>
    public const string Menu = "/weekmenu?leeftijd=34&geslacht=v&dieet=vegetarian&zonder=nuts&zonder=spruitjes-gekookt&tussendoor=2&z=4711&d=2";

    /// <summary>Each page once: address in Dutch, in English.</summary>
    public static IReadOnlyList<(string Dutch, string English)> Pages { get; } =
    [
        ("/", "/en/"),
        ("/voeding", "/en/foods"),
        ("/voeding/amandelen", "/en/foods/amandelen"),
        ("/dagen", "/en/days"),
        ("/vormen", "/en/forms"),
        ("/vormen/citrate", "/en/forms/citrate"),
        ("/wisselwerkingen", "/en/interactions"),
        ("/innameplan", "/en/timing"),
        ("/overzicht", "/en/sheet"),
        ("/etiket", "/en/label"),
        ("/weekmenu", "/en/week-menu"),
        ("/richtwaarden", "/en/reference-values"),
        ("/richtwaarden/uk", "/en/reference-values/uk"),
        ("/bronnen", "/en/sources"),
        ("/bronnen/usda-sr", "/en/sources/usda-sr"),
        ("/artikelen", "/en/articles"),
        ("/artikelen/001", "/en/articles/001"),
        ("/bronnen/niet-bevestigd", "/en/sources/unconfirmed"),
        ("/over", "/en/about"),
        ("/wat-doet-magnesium", "/en/what-magnesium-does"),
        ("/vragen", "/en/questions"),
        ("/voor-u-koopt", "/en/before-you-buy"),
    ];

    /// <summary>Address, language, the same page in Dutch and in English.</summary>
    public static TheoryData<string, string, string, string> EachPage
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (dutch, english) in Pages)
            {
                data.Add(dutch, "nl", dutch, english);
                data.Add(english, "en", dutch, english);
            }

            return data;
        }
    }

    /// <summary>Every page, and every page with something filled in.</summary>
    public static TheoryData<string> Filled =>
    [
        .. Pages.SelectMany(p => new[] { p.Dutch, p.English }),
        "/" + Day, "/en/" + Day, "/?zoek=brood", "/en/?zoek=bread", "/?zoek=qqqqq", "/?leeftijd=abc&r=amandelen~x~g", "/en/?leeftijd=abc&r=amandelen~x~g",
        "/?r=!Oma%27s+granola~50~g", "/?maanden=11&r=banaan~45~g", "/?r=granola~1~portie", "/voeding?zoek=melk", "/en/foods?groep=nuts-seeds", "/voeding/granola",
        "/artikelen?onderwerp=sleepAndStress&oordeel=unverifiable", "/en/articles?artikel=004", "/artikelen/000", "/artikelen/002", "/en/articles/003", "/artikelen/004",
        "/vormen?doel=slaap", "/en/forms?vergelijk=oxide&vergelijk=citrate", "/vormen/marine", "/vormen?zoek=qqqq",
        Menu, "/en/week-menu" + Menu["/weekmenu".Length..], "/weekmenu?leeftijd=abc&z=x&d=8", "/weekmenu?leeftijd=12", "/weekmenu?leeftijd=2",
        "/richtwaarden?leeftijd=34&geslacht=x", "/en/reference-values?maanden=5", "/richtwaarden?v=1&leeftijd=abc&geslacht=q", "/richtwaarden/voedingscentrum-2014", "/richtwaarden/eu-label",
    ];
}

namespace MagnesiumGuide.Browser.Tests;

/// <summary>Addresses of days and pages that several tests look at.</summary>
public static class Days
{
    /// <summary>Every kind of line, one of them without a value: at least 389 mg for a woman of 34.</summary>
    public const string Filled =
        "/?v=1&leeftijd=34&geslacht=v&r=brood-volkoren~4~snee&r=amandelen~25~g&w=500~110&s=citrate~1000~v~1&r=!Oma's granola~50~g~";

    /// <summary>Two columns of reference values, a number on a pot that says not what it is of, and an own value with added magnesium.</summary>
    public const string OverTheUpperLevel =
        "/?v=1&leeftijd=34&geslacht=x&r=spinazie-gekookt~200~g&s=oxide~500~o~2&r=!Drank~300~g~20~40";

    /// <summary>Both reference values beyond the middle of the scale, where labels run to the left.</summary>
    public const string OfASmallDay = "/?v=1&leeftijd=34&geslacht=x&r=brood-volkoren~1~snee";

    /// <summary>Both reference values near the middle of the scale.</summary>
    public const string OfALargeDay = "/?v=1&leeftijd=34&geslacht=x&r=spinazie-gekookt~600~g&r=amandelen~50~g";

    /// <summary>Mistakes in the profile, in two lines and in a new line.</summary>
    public const string WithMistakes =
        "/?v=1&leeftijd=abc&geslacht=v&r=brood-volkoren~veel~snee&r=amandelen~1.500~g&naam=Taart&gram=x";

    /// <summary>No age given yet.</summary>
    public const string WithoutAge = "/?v=1&r=brood-volkoren~4~snee";

    /// <summary>A child for whom there is no upper level.</summary>
    public const string OfAToddler = "/?v=1&leeftijd=2&r=brood-volkoren~2~snee";

    /// <summary>A baby for whom the Dutch set gives no reference value.</summary>
    public const string OfABaby = "/?v=1&maanden=5&r=brood-volkoren~1~snee";

    /// <summary>130 mg for a woman of 34: a difference with plans and swaps.</summary>
    public const string WithADifference = "/?v=1&leeftijd=34&geslacht=v&r=rijst-wit-gekookt~250~g&r=brood-volkoren~4~snee";

    /// <summary>The same with every kind of wish, and a plan just put in the day.</summary>
    public const string WithWishes = WithADifference + "&dieet=vegan&zonder=nuts&zonder=amandelen&huis=banaan&erbij=1";

    /// <summary>Suggestions to choose from, beside a day that has lines.</summary>
    public const string Searching = Filled + "&zoek=brood";

    /// <summary>A pasted text to look over: sure, doubtful and not understood.</summary>
    public const string Pasted = "/?v=1&leeftijd=34&plak=2 sneetjes volkorenbrood met pindakaas, soep, wxyzzq";

    /// <summary>A week menu with wishes, and another Tuesday.</summary>
    public const string Menu = "/weekmenu?leeftijd=34&geslacht=v&dieet=vegetarian&zonder=nuts&zonder=spruitjes-gekookt&tussendoor=2&z=4711&d=2";

    /// <summary>Mistakes in the fields of a week menu.</summary>
    public const string MenuWithMistakes = "/weekmenu?leeftijd=abc&dieet=x&z=veel&d=8";

    /// <summary>Every public page, and every state that the calculator can be in.</summary>
    public static IReadOnlyList<string> AllPages { get; } =
    [
        "/",
        Filled,
        OverTheUpperLevel,
        OfASmallDay,
        OfALargeDay,
        WithADifference,
        WithWishes,
        WithMistakes,
        WithoutAge,
        OfAToddler,
        OfABaby,
        Searching,
        "/?zoek=qqqq",
        "/?zoek=amandlen",
        Pasted,
        "/?v=1&leeftijd=34&geslacht=v",
        "/en" + Filled,
        "/voeding",
        "/voeding?zoek=noten",
        "/voeding/amandelen",
        "/wisselwerkingen",
        "/innameplan",
        "/overzicht",
        "/overzicht" + Filled[1..],
        "/bronnen",
        "/bronnen/nevo-2025",
        "/bestaat-niet",
        "/etiket",
        "/en/label",
        "/bronnen/niet-bevestigd",
        "/bronnen/vkm-2016",
        "/over",
        "/wat-doet-magnesium",
        "/en/what-magnesium-does",
        "/vragen",
        "/voor-u-koopt",
        "/weekmenu",
        Menu,
        MenuWithMistakes,
        "/weekmenu?leeftijd=2",
        "/richtwaarden",
        "/richtwaarden?leeftijd=34&geslacht=x",
        "/richtwaarden?maanden=5",
        "/en/reference-values?leeftijd=30&geslacht=v&toestand=zwanger",
        "/richtwaarden?leeftijd=x",
        "/richtwaarden/uk",
        "/richtwaarden/voedingscentrum-2014",
        "/vormen",
        "/vormen?doel=slaap",
        "/vormen?vergelijk=oxide&vergelijk=citrate&vergelijk=bisglycinate",
        "/vormen?van=abc",
        "/vormen/bisglycinate",
        "/vormen/marine",
        "/artikelen",
        "/artikelen?onderwerp=timing",
        "/artikelen?oordeel=x",
        "/artikelen/001",
        "/en/articles/003",
    ];
}

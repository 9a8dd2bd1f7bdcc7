using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.DayText;

/// <summary>The small words of a food diary, Dutch and English, folded.</summary>
internal static class DayLexicon
{
    private static readonly Dictionary<string, decimal> Counts = new(StringComparer.Ordinal)
    {
        ["een"] = 1,
        ["a"] = 1,
        ["an"] = 1,
        ["one"] = 1,
        ["n"] = 1,
        ["twee"] = 2,
        ["two"] = 2,
        ["drie"] = 3,
        ["three"] = 3,
        ["vier"] = 4,
        ["four"] = 4,
        ["vijf"] = 5,
        ["five"] = 5,
        ["zes"] = 6,
        ["six"] = 6,
        ["zeven"] = 7,
        ["seven"] = 7,
        ["acht"] = 8,
        ["eight"] = 8,
        ["negen"] = 9,
        ["nine"] = 9,
        ["tien"] = 10,
        ["ten"] = 10,
        ["twaalf"] = 12,
        ["twelve"] = 12,
        ["half"] = 0.5m,
        ["halve"] = 0.5m,
        ["halfje"] = 0.5m,
        ["kwart"] = 0.25m,
        ["quarter"] = 0.25m,
        ["anderhalf"] = 1.5m,
        ["anderhalve"] = 1.5m,
        ["paar"] = 3,
        ["eentje"] = 1,
        ["nen"] = 1,
        ["ne"] = 1,
        ["couple"] = 2,
        ["few"] = 3,
        ["enkele"] = 3,
        ["dozijn"] = 12,
    };

    /// <summary>Grams, or millilitres, in one.</summary>
    private static readonly Dictionary<string, decimal> Weights = new(StringComparer.Ordinal)
    {
        ["g"] = 1,
        ["gr"] = 1,
        ["gram"] = 1,
        ["grams"] = 1,
        ["grammen"] = 1,
        ["kg"] = 1000,
        ["kilo"] = 1000,
        ["ml"] = 1,
        ["milliliter"] = 1,
        ["millilitre"] = 1,
        ["cc"] = 1,
        ["cl"] = 10,
        ["centiliter"] = 10,
        ["dl"] = 100,
        ["deciliter"] = 100,
        ["l"] = 1000,
        ["liter"] = 1000,
        ["liters"] = 1000,
        ["litre"] = 1000,
        ["litres"] = 1000,
        ["ons"] = 100,
        ["onsje"] = 100,
        ["pond"] = 500,
        ["oz"] = 28.35m,
        ["ounce"] = 28.35m,
        ["ounces"] = 28.35m,
    };

    /// <summary>What a measure may be called among the household measures of a food, the likeliest first.</summary>
    private static readonly Dictionary<string, string[]> Measures = new(StringComparer.Ordinal)
    {
        ["snee"] = ["snee", "plak", "plakje", "dikke snee", "stuk"],
        ["boterham"] = ["snee", "dikke snee"],
        ["slice"] = ["snee", "plak", "plakje", "punt", "stuk"],
        ["plak"] = ["plak", "plakje", "snee", "stuk"],
        ["kop"] = ["kopje", "mok", "schaaltje", "bord", "glas"],
        ["tas"] = ["kopje", "mok"],
        ["cup"] = ["kopje", "mok", "schaaltje", "glas"],
        ["mok"] = ["mok", "kopje", "beker"],
        ["mug"] = ["mok", "kopje", "beker"],
        ["glas"] = ["glas", "beker", "kopje"],
        ["glass"] = ["glas", "beker", "kopje"],
        ["beker"] = ["beker", "mok", "glas", "kopje"],
        ["pint"] = ["glas", "beker"],
        ["blik"] = ["blikje", "blik"],
        ["can"] = ["blikje", "blik"],
        ["tin"] = ["blik", "blikje"],
        ["fles"] = ["flesje", "liter"],
        ["bottle"] = ["flesje", "liter"],
        ["pak"] = ["liter", "zakje", "portie"],
        ["el"] = ["eetlepel"],
        ["eetlepel"] = ["eetlepel"],
        ["soeplepel"] = ["eetlepel"],
        ["tbsp"] = ["eetlepel"],
        ["tablespoon"] = ["eetlepel"],
        ["lepel"] = ["opscheplepel", "eetlepel"],
        ["spoon"] = ["opscheplepel", "eetlepel"],
        ["spoonful"] = ["eetlepel", "opscheplepel"],
        ["opscheplepel"] = ["opscheplepel", "eetlepel", "portie"],
        ["schep"] = ["schep", "opscheplepel", "eetlepel", "bol"],
        ["scoop"] = ["schep", "bol", "eetlepel"],
        ["tl"] = ["theelepel"],
        ["theelepel"] = ["theelepel"],
        ["koffielepel"] = ["theelepel"],
        ["tsp"] = ["theelepel"],
        ["teaspoon"] = ["theelepel"],
        ["hand"] = ["handje"],
        ["handvol"] = ["handje"],
        ["handful"] = ["handje"],
        ["stuk"] = ["stuk", "punt", "plak", "reep", "moot", "blokje"],
        ["piece"] = ["stuk", "punt", "plak", "moot"],
        ["punt"] = ["punt", "stuk", "plak"],
        ["wedge"] = ["punt", "stuk"],
        ["schaal"] = ["schaaltje", "bakje", "portie", "bord"],
        ["kom"] = ["schaaltje", "bord", "bakje", "portie"],
        ["bowl"] = ["schaaltje", "bord", "bakje", "portie"],
        ["bak"] = ["bakje", "schaaltje", "portie"],
        ["tub"] = ["bakje", "schaaltje", "kuipje"],
        ["pot"] = ["bakje", "schaaltje", "kuipje"],
        ["bord"] = ["bord", "portie", "schaaltje"],
        ["plate"] = ["bord", "portie"],
        ["portie"] = ["portie", "bakje", "schaaltje"],
        ["portion"] = ["portie", "bakje", "schaaltje"],
        ["serving"] = ["portie", "bakje", "schaaltje"],
        ["reep"] = ["reep"],
        ["bar"] = ["reep"],
        ["blok"] = ["blokje", "stuk"],
        ["square"] = ["blokje"],
        ["rijtje"] = ["reep", "blokje"],
        ["bol"] = ["bol", "stuk"],
        ["teen"] = ["teentje"],
        ["clove"] = ["teentje"],
        ["zak"] = ["zakje", "portie"],
        ["bag"] = ["zakje", "portie"],
        ["tros"] = ["trosje"],
        ["bunch"] = ["trosje"],
        ["kuip"] = ["kuipje", "bakje"],
        ["moot"] = ["moot", "stuk"],
        ["fillet"] = ["moot", "stuk", "portie"],
        ["klont"] = ["klontje", "theelepel"],
        ["lump"] = ["klontje"],
        ["tak"] = ["takje"],
        ["sprig"] = ["takje"],
    };

    private static readonly Dictionary<string, string> MeasureByKey = Measures.Keys
        .SelectMany(word => WordKeys.Of(word).Take(1).Select(key => (key, word)))
        .GroupBy(m => m.key, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First().word, StringComparer.Ordinal);

    private static readonly HashSet<string> Vague = Set("beetje wat weinig snufje snuf scheutje scheut wolkje drupje druppel likje likje some bit dash splash pinch drizzle little");
    private static readonly HashSet<string> Joining = Set("met with op on en and plus in erbij daarbij door over bij onder through into onto & +");
    private static readonly HashSet<string> Negating = Set("zonder without geen no niet behalve except");
    private static readonly HashSet<string> Separating = Set(", ; . : ! ? / | * • · ( ) [ ] – — - \" daarna toen vervolgens verder then later");

    private static readonly HashSet<string> Noise = Set(
        "ik heb had at dronk nam gegeten gedronken genomen ook nog de het een der die dat van als na voor mijn onze samen ongeveer ca circa plusminus zo'n zon "
        + "ontbijt lunch diner avondeten middageten avondmaal middagmaal ontbijten tussendoor tussendoortje snack vieruurtje toe toetje dessert nagerecht borrel "
        + "'s s ochtends morgens middags avonds nachts ochtend morgen middag avond nacht vandaag gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dag eten drinken "
        + "breakfast dinner supper morning afternoon evening night noon today yesterday monday tuesday wednesday thursday friday saturday sunday i ate had drank of the for my about roughly around approx "
        + "hele heel verdeeld lekkere lekker grote groot groter large big goed flinke flink volle vol mooie eigen zelfgemaakte homemade nice x keer maal times stuks ~ ± om rond uur bio biologische biologisch organic per in the morning at");

    // Of what is said of a food, and never a food itself.
    private static readonly HashSet<string> Describing = Set(
        "zwart zwarte puur naturel gekookt gekookte gebakken gestoomd gestoomde rauw rauwe warm warme koud koude gesmolten ongezouten gezouten black plain cooked boiled fried raw hot cold");

    // What numbers count besides food.
    private static readonly HashSet<string> OtherUnits = Set("km kilometer kilometers meter min minuten minutes uur hour hours kcal calorieen calories procent % stappen steps jaar");

    private static readonly HashSet<string> Small = Set("klein kleine kleintje small little");

    /// <summary>A word that is a number; null when it is none.</summary>
    public static decimal? Count(string word) => Counts.TryGetValue(word, out var count) ? count : null;

    /// <summary>Grams or millilitres in one; null when the word is no weight.</summary>
    public static decimal? Weight(string word) => Weights.TryGetValue(word, out var weight) ? weight : null;

    /// <summary>Household measures a word may mean, the likeliest first; null when it is no measure.</summary>
    public static IReadOnlyList<string>? Measure(string word)
    {
        var root = WordKeys.Of(word).Select(key => MeasureByKey.GetValueOrDefault(key)).FirstOrDefault(m => m is not null);
        return root is null ? null : Measures[root];
    }

    /// <summary>A word that says "a little".</summary>
    public static bool IsVague(string word) => Vague.Contains(word);

    /// <summary>A word between two foods.</summary>
    public static bool IsJoining(string word) => Joining.Contains(word);

    /// <summary>A word that takes the next food away.</summary>
    public static bool IsNegating(string word) => Negating.Contains(word);

    /// <summary>A sign or word that ends an item.</summary>
    public static bool IsSeparating(string word) => Separating.Contains(word);

    /// <summary>A word that says nothing about what was eaten or how much.</summary>
    public static bool IsNoise(string word) => Noise.Contains(word);

    /// <summary>A word that says how a food is, and is none itself.</summary>
    public static bool IsDescribing(string word) => Describing.Contains(word);

    /// <summary>A unit of something that is not eaten.</summary>
    public static bool IsOtherUnit(string word) => OtherUnits.Contains(word);

    /// <summary>The food that a measure stands for by itself ("2 boterhammen met kaas"); null when it stands for none.</summary>
    public static string? FoodOfMeasure(string word) =>
        WordKeys.Of(word).Any(key => key is "boterham" or "sne" or "bamet") ? "boterham" : null;

    /// <summary>A word that says the piece is small.</summary>
    public static bool IsSmall(string word) => Small.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}

using System.Collections.Frozen;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>The words of labels in Dutch, English and German, without accents and written together ("vrij van" is "vrijvan").</summary>
internal static class LabelWords
{
    /// <summary>Longest phrase, in words.</summary>
    public const int LongestPhrase = 6;

    public static readonly FrozenDictionary<string, LabelPieceKind> Phrases = Build();

    /// <summary>Spelled counts, and how many times a day.</summary>
    public static readonly FrozenDictionary<string, int> Counts = Map<int>(
        ("een one ein eine einen a an", 1),
        ("twee two zwei", 2),
        ("drie three drei", 3),
        ("vier four", 4),
        ("vijf five", 5),
        ("zes six", 6));

    public static readonly FrozenDictionary<string, int> Times = Map<int>(
        ("eenmaal eenmaaldaags once einmal", 1),
        ("tweemaal twice zweimal", 2),
        ("driemaal thrice dreimal", 3));

    /// <summary>Words after a number that make it a number of times.</summary>
    public static readonly FrozenSet<string> TimesWords = new[] { "x", "maal", "keer", "times", "time", "mal" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Milligrams in a unit of weight.</summary>
    public static readonly FrozenDictionary<string, decimal> Weights = Map<decimal>(
        ("mg milligram milligrams milligramm mgr", 1),
        ("g gr gram grams gramm", 1000),
        ("kg kilo", 1_000_000),
        ("mcg µg μg ug microgram micrograms mikrogramm", 0.001m));

    public static readonly FrozenDictionary<string, decimal> Volumes = Map<decimal>(
        ("ml milliliter millilitre", 1),
        ("cl", 10),
        ("dl", 100),
        ("l liter litre", 1000));

    public static readonly FrozenDictionary<string, LabelMeasure> Measures = Map<LabelMeasure>(
        ("mmol millimol", LabelMeasure.Millimoles),
        ("meq mval", LabelMeasure.Milliequivalents),
        ("ie iu kcal kj cm mm jaar years year jahre jahren kve minuten minutes uur hours dagen days weken weeks maanden months c cfu", LabelMeasure.Else));

    private static readonly FrozenSet<string> Powders = Split("maatschep maatscheppen maatschepje maatschepjes schep scheppen schepje schepjes scoop scoops theelepel theelepels eetlepel eetlepels teaspoon teaspoons tablespoon tablespoons tl el tsp tbsp messloffel teeloffel essloffel sachet sachets zakje zakjes stick sticks beutel stickpack sachets stickje poederzakje");
    private static readonly FrozenSet<string> Servings = Split("portie porties serving servings portion portionen portions dosis doses dose dosering keer");
    private static readonly FrozenSet<string> Pieces = Split("tab tabs tabl tbl cap caps pil pillen pill pills vegacap vegacaps vcap vcaps vegicaps plantcaps softgel softgels gummy gummies ampul ampullen ampulle ampullen ampoule ampoules vial dopje dopjes dragee dragees stuk stuks pastille pastilles zuigtablet comprime comprimes gelule gelules lozenge lozenges presslinge pressling flesje shot shots kauwtablet bruistab eenheid eenheden unit units");
    private static readonly string[] PieceEndings = ["tablet", "tabletten", "tablets", "tabletje", "tabletjes", "tablette", "capsule", "capsules", "kapsel", "kapseln", "vegcaps", "kapsule"];

    /// <summary>What a word counts, or null.</summary>
    public static LabelUnitKind? UnitOf(string word)
    {
        if (Powders.Contains(word))
        {
            return LabelUnitKind.Powder;
        }

        if (Servings.Contains(word))
        {
            return LabelUnitKind.Serving;
        }

        return Pieces.Contains(word) || PieceEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal) && !word.StartsWith("magnesium", StringComparison.Ordinal))
            ? LabelUnitKind.Piece
            : null;
    }

    private static FrozenDictionary<string, T> Map<T>(params ReadOnlySpan<(string Words, T Value)> rows)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (words, value) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                map.Add(word, value);
            }
        }

        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> Split(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, LabelPieceKind> Build()
    {
        var phrases = new Dictionary<string, LabelPieceKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in LabelPhrases.All)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                phrases.TryAdd(word, kind);
            }
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

using System.Collections.Frozen;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>The words of labels in Dutch, English and German, without accents and written together ("vrij van" is "vrijvan").</summary>
internal static class LabelWords
{
    /// <summary>Longest phrase, in words.</summary>
    public const int LongestPhrase = 6;

    public static readonly FrozenDictionary<string, LabelPieceKind> Phrases = Build();

    /// <summary>Spelled counts, and how many times a day.</summary>
    public static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["een"] = 1, ["one"] = 1, ["ein"] = 1, ["eine"] = 1, ["einen"] = 1, ["a"] = 1, ["an"] = 1, ["twee"] = 2, ["two"] = 2, ["zwei"] = 2,
        ["drie"] = 3, ["three"] = 3, ["drei"] = 3, ["vier"] = 4, ["four"] = 4, ["vijf"] = 5, ["five"] = 5, ["zes"] = 6, ["six"] = 6,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, int> Times = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["eenmaal"] = 1, ["eenmaaldaags"] = 1, ["once"] = 1, ["einmal"] = 1, ["tweemaal"] = 2, ["twice"] = 2, ["zweimal"] = 2, ["driemaal"] = 3, ["thrice"] = 3, ["dreimal"] = 3,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words after a number that make it a number of times.</summary>
    public static readonly FrozenSet<string> TimesWords = new[] { "x", "maal", "keer", "times", "time", "mal" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Milligrams in a unit of weight.</summary>
    public static readonly FrozenDictionary<string, decimal> Weights = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["mg"] = 1, ["milligram"] = 1, ["milligrams"] = 1, ["milligramm"] = 1, ["mgr"] = 1, ["g"] = 1000, ["gr"] = 1000, ["gram"] = 1000, ["grams"] = 1000,
        ["gramm"] = 1000, ["kg"] = 1_000_000, ["kilo"] = 1_000_000, ["mcg"] = 0.001m, ["µg"] = 0.001m, ["μg"] = 0.001m, ["ug"] = 0.001m, ["microgram"] = 0.001m,
        ["micrograms"] = 0.001m, ["mikrogramm"] = 0.001m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, decimal> Volumes = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["ml"] = 1, ["cl"] = 10, ["dl"] = 100, ["l"] = 1000, ["liter"] = 1000, ["litre"] = 1000, ["milliliter"] = 1, ["millilitre"] = 1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static readonly FrozenDictionary<string, LabelMeasure> Measures = new Dictionary<string, LabelMeasure>(StringComparer.Ordinal)
    {
        ["mmol"] = LabelMeasure.Millimoles, ["millimol"] = LabelMeasure.Millimoles, ["meq"] = LabelMeasure.Milliequivalents, ["mval"] = LabelMeasure.Milliequivalents,
        ["ie"] = LabelMeasure.Else, ["iu"] = LabelMeasure.Else, ["kcal"] = LabelMeasure.Else, ["kj"] = LabelMeasure.Else, ["cm"] = LabelMeasure.Else, ["mm"] = LabelMeasure.Else,
        ["jaar"] = LabelMeasure.Else, ["years"] = LabelMeasure.Else, ["year"] = LabelMeasure.Else, ["jahre"] = LabelMeasure.Else, ["jahren"] = LabelMeasure.Else, ["kve"] = LabelMeasure.Else,
        ["minuten"] = LabelMeasure.Else, ["minutes"] = LabelMeasure.Else, ["uur"] = LabelMeasure.Else, ["hours"] = LabelMeasure.Else, ["dagen"] = LabelMeasure.Else, ["days"] = LabelMeasure.Else,
        ["weken"] = LabelMeasure.Else, ["weeks"] = LabelMeasure.Else, ["maanden"] = LabelMeasure.Else, ["months"] = LabelMeasure.Else, ["c"] = LabelMeasure.Else, ["cfu"] = LabelMeasure.Else,
    }.ToFrozenDictionary(StringComparer.Ordinal);

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

namespace MagnesiumGuide.Services.Interactions;

/// <summary>Words that say nothing about which interaction is meant.</summary>
internal static class InteractionWords
{
    private static readonly HashSet<string> Empty = new(
        [
            "de", "het", "een", "en", "of", "in", "met", "van", "voor", "tegen", "bij", "als", "door", "mijn", "ik", "gebruik", "slik", "neem", "wel", "ook", "op", "te", "om", "is", "dan",
            "the", "a", "an", "and", "or", "with", "of", "for", "to", "by", "as", "my", "i", "take", "use", "on", "from", "at",
            "mg", "g", "mcg", "ug", "ml", "per", "dag", "day", "daily", "daags", "keer", "maal", "x", "uur", "minuut", "minute", "lager", "below", "tot", "onder", "under", "jaar", "years",
            "tablet", "tabletten", "tablets", "capsule", "capsules", "poeder", "powder", "drank", "druppels", "retard", "forte", "pillen",
            "medicijn", "medicijnen", "geneesmiddel", "geneesmiddelen", "medicine", "medicines", "drug", "drugs", "middel", "middelen", "supplement", "supplementen", "supplements",
            "magnesium", "andere", "other", "veel", "many", "heel", "very", "much", "toevoeging", "additive", "meest", "mostly", "combinatie",
        ],
        StringComparer.Ordinal);

    // Words that only mean something beside another: "vitamine C" is not vitamin D.
    private static readonly HashSet<string> Weak = new(
        ["vitamine", "vitamin", "vit", "ziekte", "disease", "hoge", "high", "dosis", "dose", "ernstig", "ernstige", "severe", "severely", "matig", "moderately", "verminderde", "reduced", "natrium", "sodium", "zuur", "acid", "syndroom", "syndrome", "b"],
        StringComparer.Ordinal);

    /// <summary>True for a word that is skipped.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word) || word.All(char.IsAsciiDigit);

    /// <summary>True for a word that finds nothing by itself.</summary>
    public static bool IsWeak(string word) => Weak.Contains(word);
}

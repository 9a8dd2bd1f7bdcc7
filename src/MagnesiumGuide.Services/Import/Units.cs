using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads the unit from the name of a column.</summary>
public static partial class Units
{
    /// <summary>The unit that the name says the amounts per 100 g are in; null when it says none, several, or says them of something else than 100 g.</summary>
    public static AmountUnit? InHeader(string header)
    {
        if (OtherBase().IsMatch(header))
        {
            return null;
        }

        var found = Unit().Matches(header).ToList();
        var inBrackets = found.FindAll(m => header[m.Index - 1] is '(' or '[');
        var units = (inBrackets.Count > 0 ? inBrackets : found).ConvertAll(m => Of(m.Value)).Distinct().ToList();
        return units.Count == 1 ? units[0] : null;
    }

    private static AmountUnit Of(string unit) => char.ToUpperInvariant(unit[0]) switch
    {
        'G' => AmountUnit.Gram,
        'M' when unit.StartsWith("mg", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("mil", StringComparison.OrdinalIgnoreCase) => AmountUnit.Milligram,
        _ => AmountUnit.Microgram,
    };

    // Not at the start, where MG is a code; not "Mg", which is the element; and not the grams of "100 g".
    [GeneratedRegex("""
        (?<=[^\p{L}\d])(?<!\d[\s_]*|(?:honderd|hundred|hundert|cent)\s+)(?!(?-i:Mg)(?![\p{L}\d]))
        (?:mg|mcg|ug|[\u00B5\u03BC]g|g|milligram\p{L}*|microgram\p{L}*|gram\p{L}*)
        (?![\p{L}\d])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex("""
        (?:/|(?<!\p{L})(?:per|pro|par|pour)[\s_])[\s_]*(?!100[\s_]*g)(?:[\d.,]+[\s_]*)?
        (?:kg|kilo\p{L}*|g|gram\p{L}*|ml|dl|cl|l|lit\p{L}*|kcal|kj|portion|portie|serving|stuk)(?!\p{L})
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex OtherBase();
}

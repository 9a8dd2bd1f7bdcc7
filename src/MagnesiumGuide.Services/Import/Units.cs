using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads the unit from the name of a column.</summary>
public static partial class Units
{
    /// <summary>The unit that stands between brackets or underscores, or null when none does.</summary>
    public static AmountUnit? InHeader(string header) => Unit().Match(header).Groups["unit"].Value.ToUpperInvariant() switch
    {
        "MG" => AmountUnit.Milligram,
        "G" => AmountUnit.Gram,
        "UG" or "\u00B5G" or "\u039CG" or "MCG" => AmountUnit.Microgram,
        _ => null,
    };

    [GeneratedRegex("""[(\[_ ](?<unit>mg|g|ug|mcg|[\u00B5\u03BC]g)(?:[)\]_ /]|$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();
}

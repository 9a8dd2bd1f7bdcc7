using System.Globalization;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>How names of salts end and are spelled, and the crystal water in them.</summary>
internal static class LabelHydrates
{
    private static readonly string[] Prefixes = ["anhydro", "mono", "di", "tri", "tetra", "penta", "hexa", "hepta", "octa", "nona"];
    private static readonly string[] Anhydrous = ["watervrij", "watervrije", "anhydrous", "wasserfrei", "wasserfreies", "anhydraat"];
    private static readonly string[] Endings = ["hydraat", "hydrate", "hydrat"];
    private static readonly string[] SaltEndings = ["aat", "ate", "at", "ide", "id", "oxyde", "hcl", "chelaat", "chelate"];

    /// <summary>Letters before a name that tell mirror images apart: they change nothing here.</summary>
    public static bool IsIsomer(string word) => word is "l" or "d" or "dl" or "n" or "o";

    public static bool EndsAsSalt(string key) => Array.Exists(SaltEndings, e => key.EndsWith(e, StringComparison.Ordinal)) && key.Length > 5;

    /// <summary>True when the name itself says how much crystal water there is.</summary>
    public static bool IsNamed(string key) => Water(key) is not null || Array.Exists(Endings, e => key.EndsWith(e, StringComparison.Ordinal))
        || Array.Exists(Anhydrous, a => key.StartsWith(a, StringComparison.Ordinal) || key.EndsWith(a, StringComparison.Ordinal));

    /// <summary>Molecules of crystal water that a word names: "hexahydraat" is 6, "watervrij" is 0; null when it is no such word.</summary>
    public static int? Water(string word)
    {
        if (Array.IndexOf(Anhydrous, word) >= 0)
        {
            return 0;
        }

        var ending = Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal));
        var prefix = ending is null ? -1 : Array.IndexOf(Prefixes, word[..^ending.Length]);
        return prefix > 0 ? prefix : null;
    }

    /// <summary>A name with the hydrate written on to it, in its two parts; null when it is none.</summary>
    public static (string Name, int Water)? Cut(string word)
    {
        if (Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal)) is not { } ending)
        {
            return null;
        }

        var rest = word[..^ending.Length];
        for (var n = Prefixes.Length - 1; n > 0; n--)
        {
            if (rest.EndsWith(Prefixes[n], StringComparison.Ordinal) && rest.Length > Prefixes[n].Length)
            {
                return (rest[..^Prefixes[n].Length], n);
            }
        }

        return null;
    }

    /// <summary>A form with other crystal water than the catalog knows: the share of magnesium, worked out from the formula.</summary>
    public static decimal? ShareWith(int water, ChemicalFormula formula)
    {
        var dot = formula.Text.LastIndexOf('·');
        var dry = dot > 0 && formula.Text.EndsWith("H2O", StringComparison.Ordinal) ? formula.Text[..dot] : formula.Text;
        return ChemicalFormula.Parse(water == 0 ? dry : string.Create(CultureInfo.InvariantCulture, $"{dry}·{water}H2O")).ElementalFraction;
    }

    /// <summary>Molecules of crystal water in a formula.</summary>
    public static int WaterIn(ChemicalFormula formula)
    {
        var dot = formula.Text.LastIndexOf('·');
        return dot > 0 && formula.Text.EndsWith("H2O", StringComparison.Ordinal)
            ? (formula.Text[(dot + 1)..^3] is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : 1)
            : 0;
    }

    /// <summary>The spellings of a name: as it stands, and as German ends it.</summary>
    public static IEnumerable<string> Spellings(string key)
    {
        yield return key;
        var german = key.Replace("fosfaat", "phosphat", StringComparison.Ordinal).Replace("hydraat", "hydrat", StringComparison.Ordinal).Replace("hydrate", "hydrat", StringComparison.Ordinal)
            .Replace("watervrij", "wasserfrei", StringComparison.Ordinal).Replace("anhydrous", "wasserfrei", StringComparison.Ordinal);
        foreach (var (from, to) in new[] { ("aat", "at"), ("ate", "at"), ("oxide", "oxid"), ("chloride", "chlorid") })
        {
            if (german.EndsWith(from, StringComparison.Ordinal))
            {
                yield return german[..^from.Length] + to;
            }

            var inside = german.Replace(from + "hydr", to + "hydr", StringComparison.Ordinal);
            foreach (var prefix in Prefixes)
            {
                inside = inside.Replace(from + prefix + "hydr", to + prefix + "hydr", StringComparison.Ordinal);
            }

            if (!inside.Equals(german, StringComparison.Ordinal))
            {
                yield return inside;
            }
        }
    }
}

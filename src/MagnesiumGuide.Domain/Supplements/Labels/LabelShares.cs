namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>The share of a compound that is magnesium: as named, and the least and most that the name leaves open.</summary>
/// <param name="Usual">The variant that is named or assumed.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
/// <param name="IsAssumed">True when the name leaves the variant open.</param>
internal readonly record struct LabelShare(decimal Usual, decimal Low, decimal High, bool IsAssumed);

/// <summary>Works out shares from the formulas of the catalog.</summary>
internal sealed class LabelShares(IReadOnlyList<SupplementForm> forms, IEnumerable<FormProfile> profiles)
{
    // A grade that holds this much less than the pure, dry compound is another grade; less is rounding.
    private const decimal SameGrade = 0.97m;

    private readonly Dictionary<string, decimal> asSold = profiles.Where(p => p.Commercial is not null)
        .ToDictionary(p => p.FormId, p => p.Commercial!.Value.Low / 100m, StringComparer.Ordinal);

    /// <summary>Bisglycinate with oxide in it, which has no formula.</summary>
    public SupplementForm? Buffered { get; } = forms.FirstOrDefault(f => f.Id.Equals("bisglycinate-buffered", StringComparison.Ordinal));

    /// <summary>The share for a name; null when the form has no formula.</summary>
    public LabelShare? Of(LabelName name)
    {
        if (name.Form.Formula is not { } formula)
        {
            return null;
        }

        var usual = formula.ElementalFraction;
        if (name.CrystalWater is { } water && LabelHydrates.WaterIn(formula) != water)
        {
            return LabelHydrates.ShareWith(water, formula) is { } share ? new LabelShare(share, share, share, false) : null;
        }

        if (name.IsVariantNamed || name.CrystalWater is not null)
        {
            return new LabelShare(usual, usual, usual, false);
        }

        var open = forms.Where(f => f.Formula is not null && IsSameName(f, name.Form)).Select(f => f.Formula!.ElementalFraction).ToList();
        var low = open.Min();
        if (asSold.TryGetValue(name.Form.Id, out var sold) && sold < usual * SameGrade)
        {
            low = Math.Min(low, sold);
        }

        // Oxide holds no crystal water: its grades differ in purity, and no variant is assumed.
        var isAssumed = low < usual && !name.Form.Id.Equals("oxide", StringComparison.Ordinal);
        return new LabelShare(usual, low, open.Max(), isAssumed || open.Max() > usual);
    }

    /// <summary>The name with the variant that the crystal water on the label points at, when the catalog has it.</summary>
    public LabelName Exact(LabelName name)
    {
        if (name.CrystalWater is not { } water)
        {
            return name;
        }

        var variant = forms.FirstOrDefault(f => f.Formula is { } formula && LabelHydrates.WaterIn(formula) == water && IsSameName(f, name.Form));
        return variant is null ? name : new LabelName(variant, true);
    }

    /// <summary>True when two forms are the same compound with other water or another ratio: the names are the same before the bracket.</summary>
    public static bool IsSameName(SupplementForm one, SupplementForm other) => Plain(one).Equals(Plain(other), StringComparison.Ordinal);

    private static string Plain(SupplementForm form)
    {
        var open = form.Name.Nl.IndexOf(" (", StringComparison.Ordinal);
        return open < 0 ? form.Name.Nl : form.Name.Nl[..open];
    }
}

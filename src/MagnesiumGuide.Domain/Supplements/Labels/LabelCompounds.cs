namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>The compounds of a label with their amounts: what they can hold.</summary>
internal sealed class LabelCompounds
{
    // Above the pure compound by more than this is no rounding; below half of it, fillers do not explain it.
    private const decimal MostAbove = 1.03m;
    private const decimal LeastBelow = 0.5m;

    private readonly List<(LabelCompoundFact Fact, LabelShare? Share)> parts;
    private readonly bool isWhole;

    private LabelCompounds(List<(LabelCompoundFact, LabelShare?)> parts, bool isWhole, decimal? total)
    {
        this.parts = parts;
        this.isWhole = isWhole;
        Total = total;
    }

    /// <summary>Mg of all compounds together; null when the label states none.</summary>
    public decimal? Total { get; }

    public bool IsAssumed => parts.Exists(p => p.Share is { IsAssumed: true });

    public IEnumerable<LabelCompoundFact> Facts => parts.Select(p => p.Fact);

    public static LabelCompounds Of(LabelFacts facts, List<LabelName> names, LabelShares shares)
    {
        var stated = facts.Compounds.Where(c => c.Milligrams is not null || c.Percent is not null || c.Content is not null).ToList();
        var named = stated.Where(c => c.Name is not null).GroupBy(c => shares.Exact(c.Name!).Form.Id, StringComparer.Ordinal)
            .Select(g => g.FirstOrDefault(c => c.Milligrams is not null && facts.Magnesium.Exists(m => m.Line == c.Line)) ?? g.FirstOrDefault(c => c.Milligrams is not null) ?? g.First())
            .ToList();
        var chosen = named.Count > 0 ? named : [.. stated.Where(c => c.Name is null).Take(1)];
        var shared = chosen.Select(c => (c, c.Name is null || IsBuffered(names, c.Name) ? null : shares.Of(shares.Exact(c.Name)))).ToList();
        var amounts = chosen.Select(c => c.Milligrams).OfType<decimal>().ToList();
        var isComplete = named.Count > 0 && amounts.Count == named.Count && names.TrueForAll(n => named.Exists(c => LabelShares.IsSameName(c.Name!.Form, n.Form)));
        return new LabelCompounds(shared, isComplete, amounts.Count == 0 ? null : amounts.Sum());
    }

    /// <summary>What the formulas give; none unless every form has its own amount and a formula.</summary>
    public LabelAmount Computed()
    {
        if (!isWhole || parts.Exists(p => p.Share is null))
        {
            return LabelAmount.None;
        }

        return new LabelAmount(Sum(s => s.Usual), Sum(s => s.Low), Sum(s => s.High), LabelSource.Computed);
    }

    /// <summary>What the per cents of content give; none unless every compound has one.</summary>
    public LabelAmount FromContent()
    {
        var isKnown = parts.Count > 0 && isWhole && parts.TrueForAll(p => p.Fact is { Content: not null, Milligrams: not null });
        return isKnown
            ? LabelAmount.Stated(parts.Sum(p => p.Fact.Milligrams!.Value * p.Fact.Content!.Value / 100m), LabelSource.Percent)
            : LabelAmount.None;
    }

    /// <summary>True when the compounds can hold so much: between half and a little over what the formulas give.</summary>
    public bool CanHold(decimal milligrams) => Computed() is { Milligrams: { } usual, High: { } high } && milligrams <= high * MostAbove && milligrams >= usual * LeastBelow;

    /// <summary>Holds what the label states against the formulas; for bisglycinate above its own, the share of the magnesium that would be oxide.</summary>
    public decimal? OxideShare(decimal? milligrams, ISet<LabelNote> flags)
    {
        if (milligrams is not { } stated || Computed() is not { Milligrams: { } usual, High: { } high } || parts.Count == 0)
        {
            return null;
        }

        if (stated > high * MostAbove)
        {
            flags.Add(LabelNote.ContentAboveTheoretical);
            return parts is [{ Fact.Name.Form.Id: "bisglycinate", Fact.Milligrams: { } compound }] ? Oxide(stated / compound, usual / compound) : null;
        }

        if (stated < usual * LeastBelow)
        {
            flags.Add(LabelNote.ContentBelowTheoretical);
        }

        return null;
    }

    // A pure mixture of the compound and magnesium oxide.
    private static decimal? Oxide(decimal content, decimal pure)
    {
        var oxide = ChemicalFormula.Parse("MgO").ElementalFraction;
        return content < oxide ? (content - pure) / (oxide - pure) * oxide / content : null;
    }

    private decimal Sum(Func<LabelShare, decimal> share) => parts.Sum(p => p.Fact.Milligrams!.Value * share(p.Share!.Value));

    private static bool IsBuffered(List<LabelName> names, LabelName name) => names.Exists(n => n.Form.Formula is null && LabelShares.IsSameName(n.Form, name.Form));
}

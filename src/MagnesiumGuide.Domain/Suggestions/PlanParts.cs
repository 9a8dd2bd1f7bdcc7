namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The parts of a plan that is being looked at, in the order of their names.</summary>
internal sealed class PlanParts
{
    private PlanParts(IReadOnlyList<PlanPart> parts)
    {
        Parts = parts;
        Energy = parts.Sum(p => p.Energy);
        Commonness = parts.Sum(p => p.Food.Commonness);
    }

    public IReadOnlyList<PlanPart> Parts { get; }

    /// <summary>Hundred-thousandths of a kcal.</summary>
    public long Energy { get; }

    private int Commonness { get; }

    public static PlanParts Of(params IEnumerable<PlanPart> parts)
    {
        var taken = parts.Where(p => p.Count > 0).ToList();
        taken.Sort((left, right) => PlanPart.ByName(left.Food, right.Food));
        return new PlanParts(taken);
    }

    /// <summary>Of two plans with as many portions: least energy, then the commonest foods, then the names of their portions in order.</summary>
    public bool IsBetterThan(PlanParts other)
    {
        var least = Energy.CompareTo(other.Energy);
        var order = least != 0 ? least : Commonness.CompareTo(other.Commonness);
        return (order != 0 ? order : CompareNames(other)) < 0;
    }

    private int CompareNames(PlanParts other)
    {
        var (left, right) = (Names().ToList(), other.Names().ToList());
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            var name = PlanPart.ByName(left[i], right[i]);
            if (name != 0)
            {
                return name;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private IEnumerable<PlanFood> Names() => Parts.SelectMany(p => Enumerable.Repeat(p.Food, p.Count));
}

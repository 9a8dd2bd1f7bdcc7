namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Chooses the amount of magnesium among what a label states, and what it is for.</summary>
internal sealed class LabelChoice(LabelFacts facts, LabelUsage usage, LabelCompounds compounds, ISet<LabelNote> flags)
{
    private const decimal ReferenceIntake = 375m;
    private const decimal AmericanDailyValue = 420m;

    /// <summary>What the amounts are for.</summary>
    public LabelServing Serving { get; private set; }

    /// <summary>How many a day.</summary>
    public LabelCount? PerDay { get; private set; } = usage.PerDay;

    public LabelAmount Choose()
    {
        foreach (var fact in facts.Magnesium)
        {
            TakeColumn(fact);
        }

        var amount = Stated();
        if (amount.Source == LabelSource.None)
        {
            amount = FromCompounds();
        }

        if (amount.Source == LabelSource.None && compounds.Total is null)
        {
            Serving = default;
        }

        return amount;
    }

    private LabelAmount Stated()
    {
        var stated = facts.Magnesium.Where(m => m.Milligrams is not null).ToList();
        if (stated.Count == 0)
        {
            return facts.Magnesium.Find(m => m.Percent is not null) is { } only ? FromPercent(only.Percent!.Value, only.Serving) : LabelAmount.None;
        }

        if (Parts(stated) is { } sum)
        {
            Serving = stated[0].Serving ?? LabelServing.Unit;
            return LabelAmount.Stated(sum, LabelSource.Declared);
        }

        var best = stated.OrderByDescending(Weight).ThenBy(m => m.Piece).First();
        Serving = best.Serving ?? LabelServing.Unit;
        Check(best, stated);
        return LabelAmount.Stated(best.Milligrams!.Value, best.IsFromMoles ? LabelSource.Mmol : LabelSource.Declared);
    }

    private static int Weight(LabelMagnesiumFact fact) =>
        (fact.Percent is { } percent && Fits(fact.Milligrams!.Value, percent, ReferenceIntake) ? 8 : 0) + (fact.Percent is null ? 0 : 4)
        + (fact.IsStrong ? 2 : 0) + (fact.IsFromMoles ? 0 : 1);

    // Amounts of different forms add up, unless one of them is the total already.
    private static decimal? Parts(List<LabelMagnesiumFact> stated)
    {
        var ids = stated.ConvertAll(m => m.Names.Select(n => n.Form.Id).ToHashSet(StringComparer.Ordinal));
        var areDifferent = stated.Count > 1 && ids.TrueForAll(i => i.Count > 0) && ids.Sum(i => i.Count) == ids.SelectMany(i => i).Distinct(StringComparer.Ordinal).Count();
        return areDifferent && stated.TrueForAll(m => m.Serving == stated[0].Serving) ? stated.Sum(m => m.Milligrams!.Value) : null;
    }

    private void Check(LabelMagnesiumFact best, List<LabelMagnesiumFact> stated)
    {
        var value = best.Milligrams!.Value;
        if (best.IsApproximate)
        {
            flags.Add(LabelNote.Approx);
        }

        var perDay = LabelPerDay.Factor(Serving, PerDay, usage) is { IsRange: false } factor ? value * factor.Low : value;
        if (best.Percent is { } percent && !Fits(value, percent, ReferenceIntake) && !Fits(perDay, percent, ReferenceIntake))
        {
            flags.Add(Fits(value, percent, AmericanDailyValue) ? LabelNote.UsDv420 : LabelNote.NrvMismatch);
        }

        // The same amount for one and for a day is no contradiction; nor are the parts of a total.
        var others = stated.Where(m => m != best && m.Serving == best.Serving && m.Names.Count == 0 && !m.IsFromMoles && Math.Abs(m.Milligrams!.Value - value) > 1m);
        if (best.Columns.Count == 0 && others.Any(m => Math.Abs(m.Milligrams!.Value - perDay) > 1m))
        {
            flags.Add(LabelNote.Contradiction);
        }

        if (PerDay is null && Serving.Kind == LabelServingKind.Unit && stated.Find(m => m.Serving?.Kind == LabelServingKind.Day) is { } day)
        {
            CountFrom(value, day.Milligrams!.Value);
        }
    }

    private static bool Fits(decimal milligrams, decimal percent, decimal reference) => Math.Abs((milligrams / reference * 100m) - percent) <= 1m;

    private void CountFrom(decimal unit, decimal day)
    {
        var ratio = day / unit;
        if (ratio is >= 1 and <= 12 && ratio == Math.Floor(ratio))
        {
            PerDay = new LabelCount(ratio, ratio);
        }
    }

    // A row with several columns: the one for a unit when there is one, else the one for a day.
    private void TakeColumn(LabelMagnesiumFact fact)
    {
        fact.Serving = usage.ServingOf(fact.Piece, 0);
        if (fact.Columns.Count == 0)
        {
            return;
        }

        List<decimal> values = [fact.Milligrams!.Value, .. fact.Columns];
        var servings = values.Select((_, i) => usage.ServingOf(fact.Piece, i)).ToList();
        if (servings.Distinct().Count() > 1)
        {
            var at = servings.FindIndex(s => s?.Kind == LabelServingKind.Unit);
            var day = servings.FindIndex(s => s?.Kind == LabelServingKind.Day);
            if (at >= 0 && day >= 0 && PerDay is null)
            {
                CountFrom(values[at], values[day]);
            }

            at = at >= 0 ? at : Math.Max(0, day);
            (fact.Milligrams, fact.Serving) = (values[at], servings[at]);
        }
        else if (fact.Percent is { } percent && values.FindIndex(v => Fits(v, percent, ReferenceIntake)) is > 0 and var fitting)
        {
            var isDay = PerDay is { IsRange: false } count && values[0] * count.Low == values[fitting];
            fact.Serving = isDay ? LabelServing.Unit : fact.Serving;
            fact.Milligrams = isDay ? values[0] : values[fitting];
        }
    }

    private LabelAmount FromCompounds()
    {
        var first = compounds.Facts.FirstOrDefault();
        Serving = first is null ? default : usage.ServingOf(first.Piece, 0) ?? LabelServing.Unit;
        if (compounds.FromContent() is { Source: LabelSource.Percent } content)
        {
            return content;
        }

        if (compounds.Facts.Any(f => f.Percent is not null))
        {
            return FromPercent(compounds.Facts.Sum(f => f.Percent ?? 0), Serving);
        }

        // A per cent that does not say of what: of the reference intake when only that fits what the compound can hold.
        if (compounds.Facts.ToList() is [{ BarePercent: { } bare, Milligrams: { } mg }])
        {
            var (asContent, asReference) = (compounds.CanHold(mg * bare / 100m), compounds.CanHold(bare * ReferenceIntake / 100m));
            if (asContent != asReference)
            {
                return asReference ? FromPercent(bare, Serving) : LabelAmount.Stated(mg * bare / 100m, LabelSource.Percent);
            }
        }

        return compounds.Computed();
    }

    // A printed per cent is rounded: half a point on either side.
    private LabelAmount FromPercent(decimal percent, LabelServing? serving)
    {
        Serving = serving ?? LabelServing.Unit;
        return new LabelAmount(percent * ReferenceIntake / 100m, Math.Max(0, percent - 0.5m) * ReferenceIntake / 100m, (percent + 0.5m) * ReferenceIntake / 100m, LabelSource.Nrv);
    }
}

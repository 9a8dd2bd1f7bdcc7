using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Works out a reading anew with what somebody says of the pot.</summary>
internal sealed class LabelCorrector(LabelShares shares)
{
    public LabelReading Correct(LabelReading read, LabelCorrection correction)
    {
        var amount = Amount(read, correction);
        var serving = read.Serving.Kind is LabelServingKind.Unknown or LabelServingKind.Topical && amount.Milligrams is not null ? LabelServing.Unit : read.Serving;
        var perDay = correction.PerDay is { } own ? new LabelCount(own, own) : read.UnitsPerDay;
        var factor = Factor(read, serving, perDay, correction.PerDay is not null);
        var day = factor is { IsRange: false } single ? amount.Milligrams * single.Low : null;
        var isCompound = Basis(read, correction) == LabelBasis.Compound;
        return read with
        {
            Forms = correction.Form is { } form ? [form] : read.Forms,
            CompoundMilligrams = correction.Milligrams is { } number && isCompound ? number : correction.Basis == LabelBasis.Elemental ? null : read.CompoundMilligrams,
            Elemental = Rounded(amount.Milligrams),
            Low = Rounded(amount.Low),
            High = Rounded(amount.High),
            PerUnit = Rounded(amount.Milligrams * LabelPerDay.UnitsIn(serving, perDay)),
            PerDay = Rounded(day),
            PerDayLow = Rounded((amount.Low ?? amount.Milligrams) * factor?.Low),
            PerDayHigh = Rounded((amount.High ?? amount.Milligrams) * factor?.High),
            Serving = serving,
            UnitsPerDay = perDay,
            Source = amount.Source,
            OxideShare = amount.Source == read.Source ? read.OxideShare : null,
            Flags = Flags(read, correction, amount, perDay, day),
        };
    }

    private static LabelBasis Basis(LabelReading read, LabelCorrection correction) => correction.Basis
        ?? (read is { Source: LabelSource.Computed or LabelSource.None, CompoundMilligrams: not null } ? LabelBasis.Compound : LabelBasis.Elemental);

    private LabelAmount Amount(LabelReading read, LabelCorrection correction)
    {
        if (correction is { Milligrams: null, Basis: null } && (correction.Form is null || read.Source is not (LabelSource.Computed or LabelSource.None)))
        {
            return new LabelAmount(read.Elemental?.Value, read.Low?.Value, read.High?.Value, read.Source);
        }

        var isCompound = Basis(read, correction) == LabelBasis.Compound;
        var isOtherNumber = read.Source is LabelSource.Computed or LabelSource.None;
        var number = correction.Milligrams ?? (isCompound || isOtherNumber ? read.CompoundMilligrams ?? read.Elemental?.Value : read.Elemental?.Value);
        if (number is not { } known)
        {
            return LabelAmount.None;
        }

        return isCompound ? OfCompound(known, read, correction.Form) : LabelAmount.Stated(known, LabelSource.Declared);
    }

    private LabelAmount OfCompound(decimal milligrams, LabelReading read, SupplementForm? chosen)
    {
        var name = chosen is not null ? new LabelName(chosen, true) : read.Forms is [var only] ? new LabelName(only, false) : null;
        return name is not null && shares.Of(name) is { } share
            ? new LabelAmount(milligrams * share.Usual, milligrams * share.Low, milligrams * share.High, LabelSource.Computed)
            : LabelAmount.None;
    }

    private static LabelCount? Factor(LabelReading read, LabelServing serving, LabelCount? perDay, bool isOwn) => serving.Kind switch
    {
        LabelServingKind.Day => new LabelCount(1, 1),
        LabelServingKind.Topical or LabelServingKind.Unknown => null,
        _ when !isOwn && read is { PerDay: { } day, Elemental: { Micrograms: > 0 } one } => new LabelCount(day.Value / one.Value, day.Value / one.Value),
        LabelServingKind.Units => perDay is { } some ? new LabelCount(some.Low / serving.Count, some.High / serving.Count) : null,
        LabelServingKind.Unit => perDay,
        _ => null,
    };

    private static LabelNote[] Flags(LabelReading read, LabelCorrection correction, LabelAmount amount, LabelCount? perDay, decimal? day)
    {
        HashSet<LabelNote> settled = [LabelNote.Over250, LabelNote.Over350, LabelNote.Range];
        if (correction.Milligrams is not null || correction.Basis is not null || correction.Form is not null)
        {
            settled.UnionWith([LabelNote.VariantAssumed, LabelNote.BlendNoSplit, LabelNote.NoUnit, LabelNote.Ambiguous, LabelNote.ContentAboveTheoretical, LabelNote.ContentBelowTheoretical, LabelNote.Contradiction]);
        }

        var flags = new SortedSet<LabelNote>(read.Flags.Where(f => !settled.Contains(f)));
        void AddWhen(LabelNote flag, bool isSo)
        {
            if (isSo)
            {
                flags.Add(flag);
            }
        }

        AddWhen(LabelNote.VariantAssumed, amount.Low < amount.Milligrams && amount.Source == LabelSource.Computed);
        AddWhen(LabelNote.Range, perDay is { IsRange: true });
        AddWhen(LabelNote.Over250, day > 250m);
        AddWhen(LabelNote.Over350, day > 350m);
        return [.. flags];
    }

    private static Milligrams? Rounded(decimal? milligrams) => milligrams is { } known ? Milligrams.Of(known) : null;
}

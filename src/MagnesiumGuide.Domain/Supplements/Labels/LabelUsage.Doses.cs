using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Reads how many a day: "2x daags 1 tablet", "1-2 capsules per dag", "'s ochtends 1".</summary>
internal sealed partial class LabelUsage
{
    private LabelCount CountAt(int i) => new(pieces[i].Value, pieces[i].High);

    private bool IsLimited(int i)
    {
        for (var back = i; back >= 0 && back > i - 9 && !pieces[back].EndsClause; back--)
        {
            if (pieces[back].Is(Limit))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsForChildren(int i)
    {
        var (from, to) = (i, i);
        while (from > 0 && !pieces[from - 1].EndsClause && i - from < 25)
        {
            from--;
        }

        while (to + 1 < pieces.Count && !pieces[to + 1].EndsClause && to - i < 10)
        {
            to++;
        }

        var clause = pieces.GetRange(from, to - from + 1);
        return clause.Exists(p => p.Is(Child)) && !clause.Exists(p => p.Is(Adult));
    }

    private void Dose(int from, int to, LabelCount count, LabelUnitKind unit)
    {
        if (IsLimited(from) || count.Low <= 0 || count.High > MostPerDay)
        {
            return;
        }

        // What is for children counts only on a label that is for nobody else.
        doses.Add((count, IsForAll: !IsForChildren(from), unit));
        Take(from, to, LabelReadAs.Units);
    }

    private void ReadDaily(int i)
    {
        if (taken.Contains(i) || At(i - 1) is { Kind: Times })
        {
            return;
        }

        if (At(i - 1) is { Kind: Amount } amount)
        {
            OfVolume(i, amount);
        }
        else if (CountBefore(i) is { } before)
        {
            Dose(before, i, CountAt(before), UnitAfter(before));
        }
        else if (CountAfter(i) is { } after)
        {
            Dose(after, after, CountAt(after), UnitAfter(after));
        }
        else if (At(i + 1) is { Kind: Colon } && At(i + 2) is { Kind: Magnesium or Compound or Break })
        {
            Serve(i, i, LabelServing.Day);
        }
    }

    // "300 mg per dag" is for a day; "10 ml per dag" is the dose.
    private void OfVolume(int i, LabelPiece amount)
    {
        if (amount.Measure == LabelMeasure.Millilitres || (amount.IsGrams && (portion?.Kind == LabelServingKind.Grams || servings.Exists(s => s.Serving.Kind == LabelServingKind.Grams))))
        {
            VolumePerDay ??= amount.Measure == LabelMeasure.Millilitres ? amount.Value : amount.Value / 1000;
            Take(i - 1, i, LabelReadAs.Units);
        }
        else
        {
            servings.Add((i, LabelServing.Day));
            Roles.TryAdd(i, LabelReadAs.Basis);
        }
    }

    // "2 capsules (…) per dag", "1 per dag"
    private int? CountBefore(int i)
    {
        for (var back = i - 1; back >= 0 && back > i - 7 && !pieces[back].EndsClause; back--)
        {
            if (pieces[back].Is(Number))
            {
                return taken.Contains(back) || pieces[back].Value > MostPerDay || (back < i - 1 && At(back + 1) is not { Kind: Unit }) ? null : back;
            }

            if (pieces[back].Kind is Amount or Percent or Magnesium or Compound or Per)
            {
                return null;
            }
        }

        return null;
    }

    private int? CountAfter(int i)
    {
        for (var next = i + 1; next < pieces.Count && next < i + 5 && !pieces[next].EndsClause; next++)
        {
            if (pieces[next].Is(Number))
            {
                return At(next + 1) is { Kind: Unit } && pieces[next].Value <= MostPerDay ? next : null;
            }
        }

        return null;
    }

    private LabelUnitKind UnitAfter(int count) => At(count + 1) is { Kind: Unit } unit ? unit.Unit : LabelUnitKind.Piece;

    // "3x daags 1 capsule", "1 tablet, 2 maal per dag", "1x" at the end.
    private void ReadTimes(int i)
    {
        var isDaily = At(i + 1) is { Kind: Daily } || At(i - 1) is { Kind: Daily } || (At(i + 1) is { Kind: Number } && At(i + 2) is { Kind: Unit } && At(i + 3) is { Kind: Daily });
        var next = At(i + 1) is { Kind: Daily } ? i + 2 : i + 1;
        if (!isDaily && At(i + 1) is not (null or { Kind: Close or Break or Stop or Comma or Semicolon }))
        {
            return;
        }

        var each = new LabelCount(1, 1);
        var unit = LabelUnitKind.Piece;
        var (from, to) = (i, next - 1);
        if (At(next) is { Kind: Number } after && after.Value <= MostPerDay)
        {
            each = CountAt(next);
            unit = UnitAfter(next);
            to = next;
        }
        else if (isDaily && CountBefore(i) is { } before)
        {
            each = CountAt(before);
            unit = UnitAfter(before);
            from = before;
        }
        else if (VolumeBeside(i, next) is { } volume)
        {
            VolumePerDay ??= pieces[volume].Value * pieces[i].Value;
            Take(volume, volume, LabelReadAs.Units);
        }

        Dose(from, to, new LabelCount(pieces[i].Value * each.Low, pieces[i].High * each.High), unit);
    }

    private void ReadMoment(int i)
    {
        var count = CountAfter(i) is { } after && !taken.Contains(after) ? after : CountBefore(i) ?? CountBeforeTime(i);
        if (count is { } found && !IsLimited(found) && !IsForChildren(found))
        {
            moments.Add(CountAt(found));
            Take(found, found, LabelReadAs.Units);
        }
    }

    // "1 capsule 30 minuten voor het slapen", "one scoop with 250 ml of water, an hour before bed": in between stand a time and the water.
    private int? CountBeforeTime(int i)
    {
        var back = i - 1;
        while (back > i - 12 && At(back) is { EndsClause: false } piece && (piece.Kind is not (Number or Percent or Magnesium or Compound or Per or Amount or Times) || piece.Measure is LabelMeasure.Else or LabelMeasure.Millilitres))
        {
            back--;
        }

        return At(back) is { Kind: Number } count && At(back + 1) is { Kind: Unit } && count.Value <= MostPerDay && !taken.Contains(back) ? back : null;
    }

    private int? VolumeBeside(int i, int next) =>
        At(next) is { Kind: Amount, Measure: LabelMeasure.Millilitres } ? next
        : At(i - 1) is { Kind: Amount, Measure: LabelMeasure.Millilitres } ? i - 1
        : null;
}

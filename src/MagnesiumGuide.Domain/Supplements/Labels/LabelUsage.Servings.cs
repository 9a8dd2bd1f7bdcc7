using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Reads for what amounts are: "per capsule", "per dagdosering (3 capsules)", "serving size: 2 capsules".</summary>
internal sealed partial class LabelUsage
{
    // "Serving size: 2 capsules", "5 ml": what says nothing else is for that.
    private LabelServing? Portion => portion ?? (perPortion == 1 ? null : new LabelServing(LabelServingKind.Units, perPortion));

    // "per portie" is for as many as a portion holds, wherever the label says that.
    private void CountPortions()
    {
        for (var i = 0; i < servings.Count && Portion is not null; i++)
        {
            var (piece, serving) = servings[i];
            if (serving.Kind == LabelServingKind.Unit && pieces.FindIndex(piece, p => p.Is(Unit)) is >= 0 and var unit && pieces[unit].Unit == LabelUnitKind.Serving)
            {
                servings[i] = (piece, Portion.Value);
            }
        }
    }

    private void Serve(int from, int to, LabelServing serving)
    {
        servings.Add((from, serving));
        for (var i = from; i <= to; i++)
        {
            taken.Add(i);
            Roles.TryAdd(i, LabelReadAs.Basis);
        }
    }

    private void ReadPer(int i)
    {
        var next = i + 1;
        while (At(next) is { Kind: Benign or As })
        {
            next++;
        }

        switch (At(next))
        {
            case { Kind: Unit } when pieces[i].Is(Per) || At(i - 1) is { Kind: Amount }:
                Serve(i, next, LabelServing.Unit);
                ReadCountInBracket(next);
                break;
            case { Kind: Number } count when At(next + 1) is { Kind: Unit } && count.Value > 0:
                Serve(i, next + 1, count.Value == 1 ? LabelServing.Unit : new LabelServing(LabelServingKind.Units, count.Value));
                break;
            case { Kind: Amount, Measure: LabelMeasure.Millilitres, Value: > 0 } volume when pieces[i].Is(Per) || At(i - 1) is { Kind: Amount }:
                Serve(i, next, new LabelServing(LabelServingKind.Millilitres, volume.Value));
                break;
            case { Kind: Amount, IsGrams: true, Value: > 0 } weight when pieces[i].Is(Per):
                Serve(i, next, new LabelServing(LabelServingKind.Grams, weight.Value / 1000));
                break;
            case { Kind: DailyDose }:
                ReadDailyDose(next, isPer: true);
                break;
            case { Kind: Daily } when pieces[i].Is(Slash) && At(i - 1) is { Kind: Amount }:
                Serve(i, next, LabelServing.Day);
                break;
            default:
                break;
        }
    }

    // "per portie (2 capsules)"
    private void ReadCountInBracket(int unit)
    {
        if (At(unit + 1) is { Kind: Open or Same or Benign } && At(unit + 2) is { Kind: Number, Value: > 0 and <= MostPerDay } count && At(unit + 3) is { Kind: Unit })
        {
            perPortion = count.Value;
            Take(unit + 2, unit + 3, LabelReadAs.Units);
        }
    }

    // "per dagdosering (3 capsules)" is what the amounts are for; "dagdosering: 2 capsules" only says how many.
    private void ReadDailyDose(int i, bool isPer)
    {
        if (taken.Contains(i))
        {
            return;
        }

        var next = i + 1;
        while (At(next) is { Kind: Open or Colon or Same or Benign or Approximately or Dash or As or Star })
        {
            next++;
        }

        var isCount = At(next) is { Kind: Number, Value: > 0 and <= MostPerDay } && At(next + 1) is { Kind: Unit };
        var isLone = !isPer && At(i + 1) is { Kind: Open } && isCount;
        var isFollowed = isCount && At(next + 2) is { Kind: Colon or Same or Contains or OfWhich } && At(next + 3) is { Kind: Amount or Magnesium or Compound };
        if (isPer || isLone || isFollowed || (!isCount && At(next) is { Kind: Magnesium or Compound }))
        {
            Serve(i, i, LabelServing.Day);
        }

        if (isCount && !IsLimited(i))
        {
            inDay ??= CountAt(next);
            Take(next, next + 1, LabelReadAs.Units);
        }
        else if (At(next) is { Kind: Unit } single && !single.Is(Break) && At(i + 1) is { Kind: Open or Same })
        {
            inDay ??= new LabelCount(1, 1);
            Take(next, next, LabelReadAs.Units);
        }
    }

    private void ReadServingSize(int i)
    {
        var next = At(i + 1) is { Kind: Colon } ? i + 2 : i + 1;
        if (At(next) is { Kind: Number, Value: > 0 and <= MostPerDay } count && At(next + 1) is { Kind: Unit })
        {
            perPortion = count.Value;
            Take(i, next + 1, LabelReadAs.Units);
        }
        else if (At(next) is { Kind: Amount, Value: > 0 } amount && (amount.Measure == LabelMeasure.Millilitres || amount.IsGrams))
        {
            portion = amount.IsGrams ? new LabelServing(LabelServingKind.Grams, amount.Value / 1000) : new LabelServing(LabelServingKind.Millilitres, amount.Value);
            Take(i, next, LabelReadAs.Units);
        }
    }

    // "2 tabletten bevatten": the amounts are of two; "1 tablet bevat", "de tablet bevat": of one.
    private void ReadContaining(int i)
    {
        if (taken.Contains(i - 1))
        {
            return;
        }

        var count = At(i - 2) is { Kind: Number, Value: > 0 and <= MostPerDay } number && !taken.Contains(i - 2) ? number.Value : 1;
        Serve(count == 1 ? i - 1 : i - 2, i - 1, count == 1 ? LabelServing.Unit : new LabelServing(LabelServingKind.Units, count));
        taken.Add(i - 2);
    }
}

using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>For what the amounts of a label are, and how many a day it says: "per capsule", "per dagdosering (3 capsules)", "2x daags 1".</summary>
internal sealed class LabelUsage
{
    private const decimal MostPerDay = 20m;
    private readonly List<LabelPiece> pieces;
    private readonly HashSet<int> taken = [];
    private readonly List<(int Piece, LabelServing Serving)> servings = [];
    private decimal perPortion = 1;
    private readonly List<(LabelCount Count, bool IsForAll, LabelUnitKind Unit)> doses = [];
    private readonly List<LabelCount> moments = [];
    private LabelCount? inDay;

    private LabelUsage(List<LabelPiece> pieces) => this.pieces = pieces;

    /// <summary>Pieces that belong to this, and so are no amounts.</summary>
    public IReadOnlySet<int> Taken => taken;

    public Dictionary<int, LabelReadAs> Roles { get; } = [];

    /// <summary>Millilitres or grams a day, where the label doses so.</summary>
    public decimal? VolumePerDay { get; private set; }

    public bool IsTopical { get; private set; }

    public static LabelUsage Read(List<LabelPiece> pieces)
    {
        var usage = new LabelUsage(pieces);
        var topical = pieces.FindIndex(p => p.Is(Topical) && p.Scope == LabelScope.Content);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Scope is LabelScope.Content)
            {
                usage.ReadPiece(i);
            }
        }

        usage.CountPortions();
        usage.IsTopical = topical >= 0 && usage.doses.Count == 0 && !pieces.Exists(p => p.Is(Oral) || (p.Is(Unit) && p.Unit == LabelUnitKind.Piece));
        if (usage.IsTopical)
        {
            usage.Roles[topical] = LabelReadAs.Topical;
        }

        return usage;
    }

    /// <summary>How many a day; null when the label does not say.</summary>
    public LabelCount? PerDay
    {
        get
        {
            var all = doses.Exists(d => d.IsForAll) ? doses.Where(d => d.IsForAll).ToList() : doses;
            return inDay ?? (all.Count == 0 ? AtMoments() : new LabelCount(all.Min(d => d.Count.Low), all.Max(d => d.Count.High)));
        }
    }

    // "'s ochtends 1 en 's avonds 2 capsules" is three a day.
    private LabelCount? AtMoments() => moments.Count == 0 ? null : new LabelCount(moments.Sum(m => m.Low), moments.Sum(m => m.High));

    /// <summary>What the dose is counted in.</summary>
    public LabelUnitKind DoseUnit => doses.Count > 0 ? doses[0].Unit : LabelUnitKind.Piece;

    /// <summary>For what an amount is: what its own line says, before it or behind it, else the nearest heading above; null when nothing says.</summary>
    public LabelServing? ServingOf(int piece, int column)
    {
        var line = pieces[piece].Line;
        var own = servings.Where(s => pieces[s.Piece].Line == line).ToList();
        if (own.Count > 0)
        {
            var before = own.Where(s => s.Piece < piece).ToList();
            return column < own.Count && own.Count > 1 && before.Count == own.Count ? own[column].Serving : before.Count > 0 ? before[^1].Serving : own[0].Serving;
        }

        var above = servings.FindLast(s => s.Piece < piece);
        if (above == default)
        {
            // Nothing above: a table that was copied cell by cell says it below.
            return servings.Count > 0 && servings.TrueForAll(s => s.Serving == servings[0].Serving) ? servings[0].Serving : Portion;
        }

        var heading = servings.Where(s => pieces[s.Piece].Line == pieces[above.Piece].Line).ToList();
        return heading[Math.Min(column, heading.Count - 1)].Serving;
    }

    // "Serving size: 2 capsules": what says nothing else is for two.
    private LabelServing? Portion => perPortion == 1 ? null : new LabelServing(LabelServingKind.Units, perPortion);

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

    private LabelPiece? At(int i) => i >= 0 && i < pieces.Count ? pieces[i] : null;

    private void ReadPiece(int i)
    {
        switch (pieces[i].Kind)
        {
            case Per or Slash:
                ReadPer(i);
                break;
            case DailyDose:
                ReadDailyDose(i, isPer: false);
                break;
            case ServingSize:
                ReadServingSize(i);
                break;
            case Contains or OfWhich when At(i - 1) is { Kind: Unit }:
                ReadContaining(i);
                break;
            case Contains or OfWhich when At(i - 1) is { Kind: Amount, Measure: LabelMeasure.Millilitres, Value: > 0 } volume:
                Serve(i - 1, i - 1, new LabelServing(LabelServingKind.Millilitres, volume.Value));
                break;
            case Daily:
                ReadDaily(i);
                break;
            case Moment:
                ReadMoment(i);
                break;
            case Times:
                ReadTimes(i);
                break;
            default:
                break;
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

    private void Take(int from, int to, LabelReadAs role)
    {
        for (var i = from; i <= to; i++)
        {
            taken.Add(i);
            Roles.TryAdd(i, role);
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
        if (amount.Measure == LabelMeasure.Millilitres || (amount.IsGrams && servings.Exists(s => s.Serving.Kind == LabelServingKind.Grams)))
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
        var isDaily = At(i + 1) is { Kind: Daily } || At(i - 1) is { Kind: Daily };
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
        var count = CountAfter(i) is { } after && !taken.Contains(after) ? after : CountBefore(i);
        if (count is { } found && !IsLimited(found) && !IsForChildren(found))
        {
            moments.Add(CountAt(found));
            Take(found, found, LabelReadAs.Units);
        }
    }

    private int? VolumeBeside(int i, int next) =>
        At(next) is { Kind: Amount, Measure: LabelMeasure.Millilitres } ? next
        : At(i - 1) is { Kind: Amount, Measure: LabelMeasure.Millilitres } ? i - 1
        : null;
}

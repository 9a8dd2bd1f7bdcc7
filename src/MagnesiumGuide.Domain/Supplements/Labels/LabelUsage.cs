using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>For what the amounts of a label are, and how many a day it says: "per capsule", "per dagdosering (3 capsules)", "2x daags 1".</summary>
internal sealed partial class LabelUsage
{
    private const decimal MostPerDay = 20m;
    private readonly List<LabelPiece> pieces;
    private readonly HashSet<int> taken = [];
    private readonly List<(int Piece, LabelServing Serving)> servings = [];
    private decimal perPortion = 1;
    private LabelServing? portion;
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
        var topical = pieces.FindIndex(p => p.Kind is Topical or OutsideOnly && p.Scope == LabelScope.Content);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Scope is LabelScope.Content)
            {
                usage.ReadPiece(i);
            }
        }

        usage.CountPortions();
        usage.IsTopical = topical >= 0 && (usage.IsKeptOutside() || (usage.doses.Count == 0 && !pieces.Exists(p => p.Is(Oral) || (p.Is(Unit) && p.Unit == LabelUnitKind.Piece))));
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

    // "Niet innemen." is about the product; "niet innemen bij zwangerschap" is about a person.
    private bool IsKeptOutside() => pieces.Exists(p => p.Is(OutsideOnly))
        || Enumerable.Range(0, pieces.Count).Any(i => pieces[i].Is(NotByMouth) && (At(i + 1) is null || At(i + 1)!.EndsClause || At(i + 1)!.Is(Close)));
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

    private void Take(int from, int to, LabelReadAs role)
    {
        for (var i = from; i <= to; i++)
        {
            taken.Add(i);
            Roles.TryAdd(i, role);
        }
    }
}

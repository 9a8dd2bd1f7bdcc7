using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Binds numbers to the names beside them.</summary>
internal sealed partial class LabelFactReader
{
    // One mmol of magnesium is 24.305 mg, one milliequivalent half of that.
    private const decimal MilligramsPerMillimole = 24.305m;

    // The first scoop of powder whose weight the label gives.
    private int? powder;

    // A powder that is one compound and nothing else: what a scoop weighs is the compound.
    private void WeighPowder()
    {
        if (powder is { } i && facts.Names.Count == 1 && facts.Compounds.Count == 0 && !pieces.Exists(p => p.Kind is Other or Excipient) && pieces[i].Value <= MostMilligrams)
        {
            head = new Head();
            AddCompound(i, facts.Names[0]);
        }
    }

    private void BindAmount(int i)
    {
        var piece = pieces[i];
        if (piece.Measure is LabelMeasure.Millilitres or LabelMeasure.Else || IsUnitWeight(i))
        {
            return;
        }

        if (IsLimit(i) || IsAbsorbed(i) || piece.Value is 0 or > MostMilligrams)
        {
            Ignore(i);
            return;
        }

        if (piece.High != piece.Value)
        {
            facts.HasAmountRange |= head.Kind is HeadKind.Magnesium or HeadKind.Compound;
            facts.Roles[i] = LabelReadAs.Ambiguous;
            head.HasAmount = true;
            return;
        }

        if (piece.Measure is LabelMeasure.Millimoles or LabelMeasure.Milliequivalents)
        {
            BindMoles(i);
            return;
        }

        BindMilligrams(i);
    }

    private void BindMoles(int i)
    {
        var next = NextName(i, out _);
        if (next is not { Kind: Magnesium } && (head.Kind is not (HeadKind.Magnesium or HeadKind.Compound) || head.Broken))
        {
            return;
        }

        facts.Roles[i] = LabelReadAs.Elemental;
        if (head.MagnesiumFact is { Milligrams: not null })
        {
            // Milligrams beside it win.
            return;
        }

        AddMagnesium(i, pieces[i].Value * (pieces[i].Measure == LabelMeasure.Millimoles ? MilligramsPerMillimole : MilligramsPerMillimole / 2), isStrong: true).IsFromMoles = true;
    }

    private void BindMilligrams(int i)
    {
        var next = NextName(i, out var isElemental);
        var isBound = IsRightBehindName(i) && !head.HasAmount;
        var nextHasOwn = next is not null && At(SkipBenign(pieces.IndexOf(next, i) + 1)) is { Kind: Amount };
        switch (next)
        {
            case { Kind: Magnesium } when !(isBound && nextHasOwn):
                AddMagnesium(i, pieces[i].Value, isStrong: true);
                break;
            case { Kind: Compound or Stem } when isBound && head.Kind == HeadKind.Magnesium && !nextHasOwn && head.Via != OfWhich:
                facts.IsAmbiguous = true;
                facts.Roles[i] = LabelReadAs.Ambiguous;
                head.HasAmount = true;
                break;
            case { Kind: Compound or Stem, Scope: LabelScope.Content } when !(isBound && (nextHasOwn || head.Kind == HeadKind.Compound)) && head.Kind != HeadKind.Other:
                AddCompound(i, facts.Names.Find(n => n.Form.Id.Equals(next.Name!.Form.Id, StringComparison.Ordinal)) ?? next.Name);
                break;
            case { Kind: Other or Word } when !isBound:
                Ignore(i);
                break;
            default:
                BindToHead(i, isElemental);
                break;
        }
    }

    private void BindToHead(int i, bool isElemental)
    {
        switch (head.Kind)
        {
            case HeadKind.Magnesium when head.IsAmbiguous:
                facts.IsAmbiguous = true;
                facts.Roles[i] = LabelReadAs.Ambiguous;
                break;
            case HeadKind.Magnesium when !head.HasAmount && !head.Broken:
                AddMagnesium(i, pieces[i].Value, isElemental || head.Via == OfWhich || At(i - 1) is { Kind: Colon or Column or Break or Close } || StartsLine(i));
                break;
            case HeadKind.Magnesium when head.MagnesiumFact is { IsFromMoles: true } moles:
                moles.Milligrams = pieces[i].Value;
                moles.IsFromMoles = false;
                facts.Roles[i] = LabelReadAs.Elemental;
                break;
            case HeadKind.Magnesium when IsColumn(i) && head.MagnesiumFact is { } row:
                row.Columns.Add(pieces[i].Value);
                facts.Roles[i] = LabelReadAs.Elemental;
                break;
            case HeadKind.Compound when isElemental || (head.Via == OfWhich && (head.HasAmount || !head.ViaSame)):
                AddMagnesium(i, pieces[i].Value, isStrong: true);
                break;
            case HeadKind.Compound when !head.HasAmount && !head.Broken:
                AddCompound(i, head.Name);
                break;
            case HeadKind.Compound when IsColumn(i) && head.Fact is { } fact:
                fact.Columns.Add(pieces[i].Value);
                facts.Roles[i] = LabelReadAs.Compound;
                break;
            case HeadKind.Blend when !head.HasAmount && !head.Broken:
                AddCompound(i, null);
                break;
            default:
                Ignore(i);
                break;
        }
    }

    private LabelMagnesiumFact AddMagnesium(int i, decimal milligrams, bool isStrong)
    {
        var fact = head.MagnesiumFact is { Milligrams: null } open ? open : new LabelMagnesiumFact { Piece = i, Line = pieces[i].Line };
        if (!facts.Magnesium.Contains(fact))
        {
            facts.Magnesium.Add(fact);
        }

        fact.Milligrams = milligrams;
        fact.IsStrong |= isStrong;
        fact.IsApproximate = At(i - 1) is { Kind: Approximately };
        fact.Names.AddRange(head.Named);
        if ((head.Kind == HeadKind.Compound ? head.Name : head.Of) is { } compound)
        {
            fact.Names.Add(compound);
        }

        head.HasAmount |= head.Kind == HeadKind.Magnesium;
        head.MagnesiumFact = fact;
        facts.Roles[i] = LabelReadAs.Elemental;
        return fact;
    }

    private void AddCompound(int i, LabelName? name)
    {
        var fact = head.Kind == HeadKind.Compound && head.Fact is { Milligrams: null } open ? open : new LabelCompoundFact { Piece = i, Line = pieces[i].Line };
        if (!facts.Compounds.Contains(fact))
        {
            facts.Compounds.Add(fact);
        }

        fact.Name = name;
        fact.Milligrams = pieces[i].Value;
        fact.Content ??= head.Content;
        if (head.Kind is HeadKind.Compound or HeadKind.Blend)
        {
            head.Fact = fact;
            head.HasAmount = true;
        }

        facts.Roles[i] = LabelReadAs.Compound;
    }

    private void Ignore(int i) => facts.Roles[i] = LabelReadAs.Ignored;

    private void BindNumber(int i)
    {
        var next = At(i + 1)?.Kind;
        if (pieces[i].Value >= 10 && head.Kind is HeadKind.Magnesium or HeadKind.Compound && !head.HasAmount && !head.Broken
            && next is not (Unit or Times or Daily or Percent or Slash or Word or Other or Amount))
        {
            facts.HasNumberWithoutUnit = true;
            facts.Roles[i] = LabelReadAs.Ambiguous;
        }
    }

    // The first piece behind a number that is a name, over words as "elemental" and "of".
    private LabelPiece? NextName(int i, out bool isElemental)
    {
        isElemental = false;
        for (var n = i + 1; n < pieces.Count && n < i + 8; n++)
        {
            switch (pieces[n].Kind)
            {
                case Elemental:
                    isElemental = true;
                    break;
                case Benign or Water or Buffered or Approximately:
                    break;
                case As when n == i + 1 && head.Kind != HeadKind.Magnesium && At(n + 1) is { Kind: Compound }:
                    break;
                case Magnesium or Compound or Stem or Other or Word:
                    return pieces[n];
                default:
                    return null;
            }
        }

        return null;
    }

    private bool IsRightBehindName(int i)
    {
        var back = i - 1;
        while (At(back) is { Kind: Benign or Colon or Column or Dash or Approximately or Plus or Elemental or Star or Unit or Contains } && back > i - 6)
        {
            back--;
        }

        return At(back) is { } piece && (piece.IsName || piece.Is(Close) || piece.Is(Water)) && head.Kind != HeadKind.None;
    }

    private bool StartsLine(int i)
    {
        var back = i - 1;
        while (At(back) is { } piece && !piece.Is(Break) && back > i - 6)
        {
            if (!(piece.Is(Magnesium) || piece.Kind is Benign or Star or Dash))
            {
                return false;
            }

            back--;
        }

        return i > 0 && (back < 0 || pieces[back].Is(Break));
    }

    private bool IsColumn(int i) => At(i - 1) is { Kind: Amount or Percent or Star or Column or Slash or ReferenceIntake or Break or Dash };

    // "1 capsule (750 mg)" weighs the capsule; "1 maatschep (2 g)" weighs the powder, which is the compound when a compound is named.
    private bool IsUnitWeight(int i)
    {
        if (UnitWeighedBy(i) is not { } unit)
        {
            return false;
        }

        if (At(i + 1) is { Kind: Compound or Stem or Magnesium or Elemental } || At(i - 1) is { Kind: Same })
        {
            return false;
        }

        var isCompound = head.Kind == HeadKind.Compound && !head.HasAmount && unit.Unit != LabelUnitKind.Piece;
        if (!isCompound)
        {
            Ignore(i);
            powder ??= unit.Unit == LabelUnitKind.Powder || (unit.Unit == LabelUnitKind.Serving && !pieces.Exists(p => p.Is(Unit) && p.Unit == LabelUnitKind.Piece)) ? i : null;
        }

        return !isCompound;
    }

    // "maatschep (2 g)", "per portie 2 g"
    private LabelPiece? UnitWeighedBy(int i) => At(i - 1) switch
    {
        { Kind: Open or Same or As or Dash } when At(i - 2) is { Kind: Unit } unit => unit,
        { Kind: Unit, Unit: not LabelUnitKind.Piece } unit when pieces[i].IsGrams && At(i - 2) is { Kind: Per } => unit,
        _ => null,
    };

    private bool IsAbsorbed(int i) => At(i + 1) is { Kind: Absorbed } || At(i - 1) is { Kind: Absorbed };

    // "not more than 250 mg": a limit, not a content.
    private bool IsLimit(int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - 5 && !pieces[back].EndsClause && !pieces[back].IsName; back--)
        {
            if (pieces[back].Is(Limit))
            {
                return true;
            }
        }

        return false;
    }
}

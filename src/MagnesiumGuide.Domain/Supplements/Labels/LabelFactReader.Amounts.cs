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

    // "Magnesium glycinate 100 mg" on the front and "Magnesium (as glycinate) 100 mg" in the table: the front names the magnesium.
    private void ReadFront()
    {
        foreach (var front in facts.Compounds.Where(c => !facts.Magnesium.Exists(m => m.Line == c.Line) && facts.Magnesium.Exists(m => m.IsStrong && !m.IsFromMoles && m.Milligrams == c.Milligrams)).ToList())
        {
            facts.Compounds.Remove(front);
            facts.Roles[front.Piece] = LabelReadAs.Elemental;
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
            case HeadKind.Magnesium when IsColumn(i) && !head.IsPart && head.MagnesiumFact is { } row:
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
}

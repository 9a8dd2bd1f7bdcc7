using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Takes in names: of magnesium itself, of a compound, and of the variant that it is.</summary>
internal sealed partial class LabelFactReader
{
    private void MagnesiumItself(int i)
    {
        facts.NamesMagnesium = true;
        facts.Roles[i] = LabelReadAs.Magnesium;
        var of = head.Kind == HeadKind.Compound ? head.Name : head.Of;
        var back = i - 1;
        while (At(back) is { Kind: Benign or Elemental } && back > i - 5)
        {
            back--;
        }

        var before = facts.Magnesium.FindLast(m => m.Piece == back);
        head = new Head { Kind = HeadKind.Magnesium, Of = of, MagnesiumFact = before, HasAmount = before is not null, Via = head.Via == OfWhich ? OfWhich : null };
    }

    private void Name(int i)
    {
        var piece = pieces[i];
        var name = piece.Name!;
        if (piece.Is(Stem) && (!IsOfMagnesium(i) || IsOtherMineral(i)))
        {
            head = new Head { Kind = HeadKind.Other };
            return;
        }

        facts.NamesMagnesium |= piece.Is(Compound);
        facts.Roles[i] = LabelReadAs.Form;
        name = AddName(name, i);
        var amount = AmountRightBefore(i);
        if (head.IsBracketOfMagnesium || (head.Kind == HeadKind.Magnesium && head.Via == As))
        {
            NameTheForm(i, name, amount);
        }
        else if (head.Kind == HeadKind.Magnesium && piece.Is(Stem) && !head.HasAmount && amount is null)
        {
            head = new Head { Kind = HeadKind.Magnesium, IsAmbiguous = true };
        }
        else if (head.Kind == HeadKind.Magnesium && piece.Is(Stem) && head.MagnesiumFact is { } stated)
        {
            stated.Names.Add(name);
        }
        else if (head.Kind == HeadKind.Blend)
        {
            head.Named.Add(name);
        }
        else
        {
            head = new Head { Kind = HeadKind.Compound, Name = name, Fact = amount, HasAmount = amount is not null };
        }
    }

    private void NameTheForm(int i, LabelName name, LabelCompoundFact? amount)
    {
        head.Named.Add(name);
        if (head.MagnesiumFact is { } stated)
        {
            stated.Names.Add(name);
        }

        if (amount is not null || head is { IsPart: true, HasAmount: true })
        {
            return;
        }

        // "Magnesium (als magnesiumcitraat 1250 mg) 200 mg": a number inside the bracket is of the compound.
        var next = SkipBenign(i + 1);
        if (At(next) is { Kind: Amount } inside && (head.IsBracketOfMagnesium || head.HasAmount) && inside.Measure == LabelMeasure.Milligrams)
        {
            head = head.IsBracketOfMagnesium
                ? new Head { Kind = HeadKind.Compound, Name = name, IsBracketOfMagnesium = true, Named = head.Named }
                : new Head { Kind = HeadKind.Compound, Name = name };
        }
    }

    // A salt without "magnesium" is one of magnesium only among words about magnesium: not "zinc citrate", not "chloride 35 mg/l".
    private bool IsOfMagnesium(int i)
    {
        if (head.Kind == HeadKind.Other)
        {
            return false;
        }

        if (head.Kind != HeadKind.None || blendAbove)
        {
            return true;
        }

        for (var k = i - 1; k >= 0 && !pieces[k].Is(Break); k--)
        {
            if (pieces[k].Kind is Magnesium or Compound or Blend || i - k > 40)
            {
                return pieces[k].Kind is Magnesium or Compound or Blend;
            }
        }

        return false;
    }

    // "magnesium 56 mg, chloride 400 mg": behind the amount of the magnesium comes the next mineral.
    private bool IsOtherMineral(int i)
    {
        if (At(SkipBenign(i + 1)) is not { Kind: Amount })
        {
            return false;
        }

        if (head.Kind != HeadKind.None || blendAbove)
        {
            return head is { Kind: HeadKind.Magnesium, HasAmount: true, AfterComma: true, IsBracketOfMagnesium: false };
        }

        var before = i == 0 ? -1 : pieces.FindLastIndex(i - 1, p => p.Kind is Magnesium or Compound or Blend or Break);
        return before >= 0 && pieces[before].Is(Magnesium);
    }

    private LabelName AddName(LabelName name, int i)
    {
        if (At(i - 1) is { Kind: Water } water)
        {
            name = name with { CrystalWater = (int)water.Value };
        }

        var same = facts.Names.FindIndex(n => n.Form.Id.Equals(name.Form.Id, StringComparison.Ordinal));
        if (same >= 0)
        {
            return facts.Names[same] = facts.Names[same].IsVariantNamed ? facts.Names[same] : name;
        }

        facts.Names.Add(name);
        return name;
    }

    private void Variant(int i)
    {
        var back = At(i - 1) is { Kind: Open } ? i - 2 : i - 1;
        if (pieces[i].Is(Water) && At(back) is { Kind: Compound or Stem, Name: { } named })
        {
            var better = named with { CrystalWater = (int)pieces[i].Value };
            var place = facts.Names.FindIndex(n => n.Form.Id.Equals(named.Form.Id, StringComparison.Ordinal));
            if (place >= 0)
            {
                facts.Names[place] = better;
            }

            if (head.Name is not null)
            {
                head.Name = better;
            }

            if (brackets.TryPeek(out var outer) && outer.Name is not null)
            {
                outer.Name = better;
            }

            foreach (var fact in facts.Compounds.Where(c => c.Name?.Form.Id.Equals(named.Form.Id, StringComparison.Ordinal) == true))
            {
                fact.Name = better;
            }
        }
    }
}

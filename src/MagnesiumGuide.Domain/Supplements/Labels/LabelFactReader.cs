using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>
/// Goes through the pieces once and binds each amount to a name. The head noun decides: "Magnesium …" makes a number an amount of
/// magnesium, "magnesiumcitraat …" an amount of the compound; a bracket behind "Magnesium" only names the form.
/// </summary>
internal sealed partial class LabelFactReader(List<LabelPiece> pieces, IReadOnlySet<int> taken)
{
    // More than this in one portion is the weight of the pot.
    private const decimal MostMilligrams = 20_000m;

    private readonly LabelFacts facts = new();
    private readonly Stack<Head> brackets = new();
    private Head head = new();
    private bool blendAbove;

    /// <summary>Reads the facts; pieces that say how many a day or per what are taken already.</summary>
    public static LabelFacts Read(List<LabelPiece> pieces, IReadOnlySet<int> taken) => new LabelFactReader(pieces, taken).Read();

    private LabelFacts Read()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Scope == LabelScope.Content || pieces[i].Kind is Break or Close)
            {
                ReadPiece(i);
            }
            else
            {
                ReadOutside(i);
            }
        }

        WeighPowder();
        return facts;
    }

    private LabelPiece? At(int i) => i >= 0 && i < pieces.Count ? pieces[i] : null;

    private void ReadOutside(int i)
    {
        var piece = pieces[i];
        if (piece.Kind is Compound or Stem or Negation or Excipient || (piece.Kind is Magnesium && piece.Scope == LabelScope.Negated))
        {
            facts.Roles[i] = piece.Scope == LabelScope.Negated ? LabelReadAs.Negation : LabelReadAs.Excipient;
            facts.NamesMagnesium |= piece.Kind is Compound or Magnesium;
        }
        else if (piece.Is(Amount))
        {
            facts.Roles[i] = LabelReadAs.Ignored;
        }
    }

    private void ReadPiece(int i)
    {
        var piece = pieces[i];
        switch (piece.Kind)
        {
            case Break:
                NewLine(i);
                break;
            case Stop or Semicolon:
                head = new Head();
                brackets.Clear();
                break;
            case Open:
                brackets.Push(head);
                head = head.InBracket();
                break;
            case Close when brackets.Count > 0:
                var inside = head;
                head = brackets.Pop();
                head.After(inside);
                break;
            case Magnesium:
                MagnesiumItself(i);
                break;
            case Compound or Stem:
                Name(i);
                break;
            case Water or Buffered:
                Variant(i);
                break;
            case Blend when head.Kind is HeadKind.Magnesium or HeadKind.None:
                facts.HasBlend = true;
                blendAbove = true;
                facts.NamesMagnesium |= head.Kind == HeadKind.None;
                head = new Head { Kind = HeadKind.Blend };
                break;
            case Other:
                head = new Head { Kind = HeadKind.Other };
                break;
            case As or OfWhich or Same:
                head.Via = piece.Kind == As ? As : OfWhich;
                head.ViaSame = piece.Is(Same);
                break;
            case Amount when !taken.Contains(i):
                BindAmount(i);
                break;
            case Percent:
                BindPercent(i);
                break;
            case Number when !taken.Contains(i):
                BindNumber(i);
                break;
            case Word or Also:
                head.Broken |= piece.Is(Word) || head.HasAmount;
                break;
            case Comma:
                head.AfterComma = true;
                break;
            default:
                break;
        }
    }

    // A name alone on its line keeps its number on the next: tables that were copied cell by cell.
    private void NewLine(int i)
    {
        brackets.Clear();
        var next = At(i + 1);
        var previous = At(i - 1);
        var isCell = head.Kind != HeadKind.None && !head.Broken && (!head.HasAmount || next is { Kind: Percent }) && next is { Kind: Amount or Percent or Open };
        var isWrapped = previous is { Kind: As or Comma or OfWhich or Contains or Per } || next is { Kind: As or OfWhich };
        if (!isCell && !isWrapped)
        {
            head = new Head();
        }
    }

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

        if (amount is not null)
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

    private int SkipBenign(int i)
    {
        while (At(i) is { Kind: Benign or Approximately or Colon or Dash or Water or Buffered or Column or Contains or Same or Star })
        {
            i++;
        }

        return i;
    }

    // "500 mg magnesiumcitraat": the amount stands before the name, and nothing else has it.
    private LabelCompoundFact? AmountRightBefore(int i)
    {
        var back = i - 1;
        while (At(back) is { Kind: Benign or Water or Buffered or As or Elemental } && back > i - 5)
        {
            back--;
        }

        return facts.Compounds.FindLast(c => c.Piece == back);
    }
}

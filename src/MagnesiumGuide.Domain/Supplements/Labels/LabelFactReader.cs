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
        ReadFront();
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
                head.IsPart = piece.Is(As) && At(i - 1) is { Kind: OfWhich };
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
        var next = At(i + 1) is { Kind: Dash } && At(i + 2) is { Kind: OfWhich } under ? under : At(i + 1);
        var previous = At(i - 1);
        var isCell = head.Kind != HeadKind.None && !head.Broken && (!head.HasAmount || next is { Kind: Percent }) && next is { Kind: Amount or Percent or Open };
        var isWrapped = previous is { Kind: As or Comma or OfWhich or Contains or Per } || next is { Kind: As or OfWhich };
        if (!isCell && !isWrapped)
        {
            head = new Head();
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

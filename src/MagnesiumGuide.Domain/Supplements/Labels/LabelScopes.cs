using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Marks the parts of a label that do not say what the product supplies: what it is free from, its excipients, its notes.</summary>
internal static class LabelScopes
{
    private const string Stearate = "stearate";

    public static void Mark(string text, List<LabelPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Scope != LabelScope.Content)
            {
                continue;
            }

            switch (pieces[i].Kind)
            {
                case Negation:
                    MarkTo(pieces, i, EndOfNegation(pieces, i), LabelScope.Negated);
                    break;
                case Excipient:
                    MarkExcipient(text, pieces, i);
                    break;
                case Star or ReferenceIntake when StartsNote(pieces, i):
                    MarkTo(pieces, i, EndOfLine(pieces, i), LabelScope.Note);
                    break;
                case Compound or Stem when pieces[i].Scope == LabelScope.Content && pieces[i].Name!.Form.Id.Equals(Stearate, StringComparison.Ordinal):
                    MarkTo(pieces, i, AmountEnd(pieces, i), LabelScope.Excipient);
                    break;
                default:
                    break;
            }
        }
    }

    private static void MarkTo(List<LabelPiece> pieces, int from, int to, LabelScope scope)
    {
        for (var i = from; i < to; i++)
        {
            if (pieces[i].Scope == LabelScope.Content)
            {
                pieces[i].Scope = scope;
            }
        }
    }

    // To the end of the sentence; a clause with an amount, or with what the product does hold, ends it sooner.
    private static int EndOfNegation(List<LabelPiece> pieces, int from)
    {
        for (var i = from + 1; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Kind is Stop or Semicolon || (piece.Is(Break) && !pieces[i - 1].Is(Comma)) || piece.Is(Contains))
            {
                return i;
            }

            if (piece.Kind is Comma or Also or Break && i + 1 < pieces.Count && (pieces[i + 1].Kind is With or Contains || HasAmount(pieces, i + 1)))
            {
                return i;
            }

            if (piece.Is(Close) && !HasOpen(pieces, from, i))
            {
                return i;
            }
        }

        return pieces.Count;
    }

    private static bool HasOpen(List<LabelPiece> pieces, int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += pieces[i].Kind switch { Open => 1, Close => -1, _ => 0 };
        }

        return depth > 0;
    }

    private static bool HasAmount(List<LabelPiece> pieces, int from)
    {
        for (var i = from; i < Math.Min(from + 12, pieces.Count) && !pieces[i].EndsClause && !pieces[i].Is(Comma); i++)
        {
            if (pieces[i].Kind is Amount or Percent)
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkExcipient(string text, List<LabelPiece> pieces, int at)
    {
        if (at >= 2 && pieces[at - 1].Is(Open) && pieces[at - 2].Kind is Compound or Stem)
        {
            MarkTo(pieces, at - 2, AmountEnd(pieces, at), LabelScope.Excipient);
            return;
        }

        var next = at + 1 < pieces.Count ? pieces[at + 1].Kind : Break;
        var isList = text[pieces[at].End - 1] is 'n' or 's' or 'N' or 'S' && next == Colon;
        var to = next == Open ? CloseOf(pieces, at + 1) : EndOfItem(pieces, at + 1, isList);
        MarkTo(pieces, at, to, LabelScope.Excipient);
    }

    private static int EndOfItem(List<LabelPiece> pieces, int from, bool isList)
    {
        for (var i = from; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is Stop or Semicolon or Close || (pieces[i].Is(Break) && !pieces[i - 1].Is(Comma)) || (!isList && i > from && pieces[i].Is(Comma)))
            {
                return i;
            }
        }

        return pieces.Count;
    }

    private static int CloseOf(List<LabelPiece> pieces, int open)
    {
        var depth = 0;
        for (var i = open; i < pieces.Count; i++)
        {
            depth += pieces[i].Kind switch { Open => 1, Close => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }

            if (i > open + 80)
            {
                return i;
            }
        }

        return pieces.Count;
    }

    // The amount of an excipient goes with it.
    private static int AmountEnd(List<LabelPiece> pieces, int from)
    {
        var end = from + 1;
        for (var i = from + 1; i < Math.Min(from + 8, pieces.Count) && !pieces[i].EndsClause && !pieces[i].Is(Comma); i++)
        {
            if (pieces[i].Kind is Magnesium or Compound)
            {
                break;
            }

            if (pieces[i].Is(Amount))
            {
                return i + 1;
            }
        }

        return end;
    }

    private static bool StartsNote(List<LabelPiece> pieces, int at)
    {
        var next = at + 1 < pieces.Count ? pieces[at + 1].Kind : Break;
        if (at == 0 || pieces[at - 1].Kind is Break or Stop or Semicolon)
        {
            return next != Break;
        }

        return pieces[at].Is(Star) && pieces[at - 1].Is(Star) && pieces[at].Start > pieces[at - 1].End && next != Break;
    }

    private static int EndOfLine(List<LabelPiece> pieces, int from)
    {
        var i = from;
        while (i < pieces.Count && !pieces[i].Is(Break))
        {
            i++;
        }

        return i;
    }
}

using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>What stands around an amount, which decides whose amount it is.</summary>
internal sealed partial class LabelFactReader
{
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

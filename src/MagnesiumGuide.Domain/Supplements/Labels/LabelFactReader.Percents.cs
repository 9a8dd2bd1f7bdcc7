using static MagnesiumGuide.Domain.Supplements.Labels.LabelPieceKind;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Tells per cents of a labelling reference from per cents of content.</summary>
internal sealed partial class LabelFactReader
{
    private void BindPercent(int i)
    {
        if (head.Kind is HeadKind.None or HeadKind.Other || pieces[i].High != pieces[i].Value || pieces[i].Value is 0 or > 1000 || IsLimit(i))
        {
            return;
        }

        var (isReference, isContent, isBare) = Meaning(i);
        if (head.Kind == HeadKind.Compound)
        {
            OfCompound(i, isReference, isContent, isBare);
        }
        else if (isReference || (isBare && head.HasAmount && !head.Broken))
        {
            OfMagnesium(i, isReference);
        }
    }

    private (bool IsReference, bool IsContent, bool IsBare) Meaning(int i)
    {
        var next = i + 1;
        var isReference = At(i - 1) is { Kind: ReferenceIntake };
        while (At(next) is { Kind: Star or Benign or As } skipped)
        {
            isReference |= skipped.Is(Star);
            next++;
        }

        isReference |= At(next) is { Kind: ReferenceIntake or DailyDose };
        var isContent = !isReference && At(next) is { Kind: Elemental or Magnesium };
        var isBare = !isReference && !isContent && At(i + 1) is null or { Kind: not (Word or Compound or Other or Unit or Stem) };
        return (isReference, isContent, isBare);
    }

    private void OfMagnesium(int i, bool isReference)
    {
        if (head.MagnesiumFact is not { } fact)
        {
            if (!isReference || head.Broken || head.HasAmount)
            {
                return;
            }

            fact = new LabelMagnesiumFact { Piece = i, Line = pieces[i].Line };
            fact.Names.AddRange(head.Named);
            facts.Magnesium.Add(fact);
            head.MagnesiumFact = fact;
        }

        fact.Percent ??= pieces[i].Value;
        fact.IsStrong = true;
        facts.Roles[i] = LabelReadAs.Percent;
    }

    private void OfCompound(int i, bool isReference, bool isContent, bool isBare)
    {
        if (isReference && head.MagnesiumFact is { Milligrams: not null } stated)
        {
            stated.Percent ??= pieces[i].Value;
            facts.Roles[i] = LabelReadAs.Percent;
        }
        else if (isReference)
        {
            OpenFact(i).Percent ??= pieces[i].Value;
            facts.Roles[i] = LabelReadAs.Percent;
        }
        else if (isContent || (isBare && !head.HasAmount))
        {
            head.Content ??= pieces[i].Value;
            if (brackets.TryPeek(out var outer) && outer.Kind == HeadKind.Compound && ReferenceEquals(outer.Name, head.Name))
            {
                outer.Content ??= pieces[i].Value;
            }

            if (head.Fact is { } fact)
            {
                fact.Content ??= pieces[i].Value;
            }

            facts.Roles[i] = LabelReadAs.Content;
        }
        else if (isBare && head.Fact is { } fact)
        {
            fact.BarePercent ??= pieces[i].Value;
            facts.Roles[i] = LabelReadAs.Percent;
        }
    }

    private LabelCompoundFact OpenFact(int i)
    {
        if (head.Fact is { } fact)
        {
            return fact;
        }

        head.Fact = new LabelCompoundFact { Name = head.Name, Piece = i, Line = pieces[i].Line };
        facts.Compounds.Add(head.Fact);
        return head.Fact;
    }
}

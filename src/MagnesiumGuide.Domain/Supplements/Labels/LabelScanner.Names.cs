namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Names of compounds and fixed phrases, the longest first.</summary>
internal sealed partial class LabelScanner
{
    // "Mg" is magnesium unless it is the unit behind a number.
    private bool Symbol()
    {
        if (tokens[at].Text is not "mg" || (pieces.Count > 0 && pieces[^1] is { Kind: LabelPieceKind.Number } number && number.End >= tokens[at].Start - 1))
        {
            return false;
        }

        litreOfLine |= Token(1).Is('/') && LabelWords.Volumes.ContainsKey(WordAt(2));
        var isUnit = Token(1).Is(')') || Token(1).Is('/') || Token(1).Is('|') || Token(1).Is('\t');
        var isName = !isUnit && (Token(1).Kind is LabelTokenKind.Number || Token(1).Is(':') || Token(1).Is('=') || Token(1).Is('(') || Token(1).Kind is LabelTokenKind.Joiner
            || (pieces.Count > 0 && pieces[^1].Is(LabelPieceKind.Amount)) || (pieces.Count > 0 && pieces[^1].Is(LabelPieceKind.Elemental)));
        if (Name())
        {
            return true;
        }

        if (IsColumnUnit(isUnit))
        {
            unitOfLine = true;
            Add(LabelPieceKind.Benign, 1);
            return true;
        }

        if (!isName)
        {
            return false;
        }

        Add(LabelPieceKind.Magnesium, 1);
        return true;
    }

    // "Magnesium (mg): 375": the numbers of this line are milligrams.
    private bool IsColumnUnit(bool isUnit) => pieces.Count > 0
        && ((isUnit && pieces[^1].Is(LabelPieceKind.Open)) || pieces[^1].Is(LabelPieceKind.Magnesium) || pieces[^1].Is(LabelPieceKind.Compound) || (pieces[^1].Is(LabelPieceKind.Comma) && Token(1).Is(':')));

    private bool Phrase()
    {
        if (Name())
        {
            return true;
        }

        foreach (var (key, used) in Keys(isomers: true))
        {
            if (LabelWords.Phrases.TryGetValue(key, out var kind) && (!IsOverALine(used) || kind is LabelPieceKind.Daily or LabelPieceKind.DailyDose or LabelPieceKind.Negation))
            {
                Add(kind, used);
                return true;
            }
        }

        return string.Equals(tokens[at].Text, Magnesium, StringComparison.Ordinal) && Add(LabelPieceKind.Magnesium, 1) is not null;
    }

    // "2 capsules per" at the end of a narrow line, "dag" on the next.
    private bool IsOverALine(int used) => tokens.FindIndex(at, used, t => t.Kind == LabelTokenKind.Break) >= 0;

    private bool Name()
    {
        foreach (var (key, used) in Keys(isomers: false))
        {
            if (TryName(key, used))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryName(string key, int used)
    {
        if (lexicon.Find(key) is { } found)
        {
            var ratio = lexicon.OneToOne(found.Name.Form) is null ? 0 : RatioAt(used);
            var name = ratio > 0 ? new LabelName(lexicon.OneToOne(found.Name.Form)!, true) : found.Name;
            var named = Add(found.IsStem ? LabelPieceKind.Stem : LabelPieceKind.Compound, used + ratio, p => p with { Name = name });
            if (LabelWords.Phrases.GetValueOrDefault(key) is LabelPieceKind.Topical)
            {
                pieces.Add(new LabelPiece(LabelPieceKind.Topical, named.Start, named.Length));
            }

            return true;
        }

        if (LabelHydrates.Cut(key) is { } cut && lexicon.Find(cut.Name) is { } dry)
        {
            Add(dry.IsStem ? LabelPieceKind.Stem : LabelPieceKind.Compound, used, p => p with { Name = dry.Name with { CrystalWater = cut.Water } });
            return true;
        }

        if (Array.Find(FreeEndings, e => key.EndsWith(e, StringComparison.Ordinal)) is { } free && lexicon.Find(key[..^free.Length]) is { } absent)
        {
            Add(LabelPieceKind.Compound, used, p => p with { Name = absent.Name, Scope = LabelScope.Negated });
            return true;
        }

        return false;
    }

    // "(1:1)" or "1:1" behind a name: how many tokens it takes.
    private int RatioAt(int offset)
    {
        var open = Token(offset).Is('(') ? 1 : 0;
        var isRatio = Token(offset + open) is { Kind: LabelTokenKind.Number, Value: 1 } && Token(offset + open + 1).Is(':') && Token(offset + open + 2) is { Kind: LabelTokenKind.Number, Value: 1 };
        return !isRatio ? 0 : open + 3 + (open == 1 && Token(offset + 4).Is(')') ? 1 : 0);
    }

    // The next words written together, the longest row first.
    private List<(string Key, int Used)> Keys(bool isomers)
    {
        var keys = new List<(string, int)>(LabelWords.LongestPhrase);
        var key = "";
        for (var (used, words) = (0, 0); words < LabelWords.LongestPhrase; used++)
        {
            var token = Token(used);
            if (words > 0 && (token.Kind == LabelTokenKind.Joiner || (token.Kind == LabelTokenKind.Break && isomers && Token(used - 1).Kind == LabelTokenKind.Word)))
            {
                continue;
            }

            if (token.Kind != LabelTokenKind.Word || token.Text is null or "" || token.Length > 60)
            {
                break;
            }

            words++;
            key += !isomers && LabelHydrates.IsIsomer(token.Text) && (words > 1 || Token(used + 1).Kind == LabelTokenKind.Joiner) ? "" : token.Text;
            keys.Add((key, used + 1));
        }

        keys.Reverse();
        return keys;
    }
}

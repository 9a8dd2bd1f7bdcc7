namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Turns words, numbers and signs into pieces that mean something: the longest name or phrase first.</summary>
internal sealed class LabelScanner
{
    private const string Magnesium = "magnesium";
    private static readonly string[] FreeEndings = ["vrij", "vrije", "frei", "free"];
    private static readonly string[] PlainMagnesium = ["magnesiumgehalte", "magnesiumpoeder", "magnesiumpulver", "magnesiumtabletten", "magnesiumtablet", "magnesiumcapsules", "magnesiumcapsule", "magnesiumkapseln", "mg2", "elementairmagnesium"];
    private readonly List<LabelToken> tokens;
    private readonly LabelLexicon lexicon;
    private readonly List<LabelPiece> pieces = [];
    private int at;

    // True behind a name with "(mg)": the numbers on that line carry no unit of their own.
    private bool unitOfLine;

    // True behind "mg/l": the numbers on that line are no dose.
    private bool litreOfLine;

    private LabelScanner(string text, LabelLexicon lexicon)
    {
        tokens = LabelTokenizer.Tokens(text);
        this.lexicon = lexicon;
    }

    /// <summary>The pieces of a text, in its order, each with the number of its line.</summary>
    public static List<LabelPiece> Scan(string text, LabelLexicon lexicon)
    {
        var scanner = new LabelScanner(text, lexicon);
        while (scanner.at < scanner.tokens.Count)
        {
            scanner.Next();
        }

        var line = 0;
        foreach (var piece in scanner.pieces)
        {
            piece.Line = line;
            line += piece.Is(LabelPieceKind.Break) ? 1 : 0;
        }

        return scanner.pieces;
    }

    private LabelToken Token(int offset) => at + offset < tokens.Count ? tokens[at + offset] : default;

    private string WordAt(int offset) => Token(offset) is { Kind: LabelTokenKind.Word } word ? word.Text ?? "" : "";

    private void Next()
    {
        switch (tokens[at].Kind)
        {
            case LabelTokenKind.Break:
                unitOfLine = litreOfLine = false;
                Add(LabelPieceKind.Break, 1);
                break;
            case LabelTokenKind.Number:
                Number();
                break;
            case LabelTokenKind.Word:
                Word();
                break;
            case LabelTokenKind.Joiner:
                at++;
                break;
            default:
                Mark();
                break;
        }
    }

    private LabelPiece Add(LabelPieceKind kind, int count, Func<LabelPiece, LabelPiece>? with = null)
    {
        var start = tokens[at].Start;
        var piece = new LabelPiece(kind, start, tokens[at + count - 1].End - start);
        pieces.Add(with is null ? piece : with(piece));
        at += count;
        return pieces[^1];
    }

    private void Mark()
    {
        var sign = tokens[at].Text[0];
        LabelPieceKind? kind = sign switch
        {
            '(' => LabelPieceKind.Open,
            ')' => LabelPieceKind.Close,
            ',' => LabelPieceKind.Comma,
            ':' => LabelPieceKind.Colon,
            ';' => LabelPieceKind.Semicolon,
            '.' => EndsSentence() ? LabelPieceKind.Stop : null,
            '-' => LabelPieceKind.Dash,
            '=' => LabelPieceKind.Same,
            '/' => LabelPieceKind.Slash,
            '+' or '&' => LabelPieceKind.Plus,
            '*' => LabelPieceKind.Star,
            '~' => LabelPieceKind.Approximately,
            '|' or '\t' => LabelPieceKind.Column,
            '<' or '>' => LabelPieceKind.Limit,
            _ => null,
        };
        if (kind is { } known)
        {
            Add(known, 1);
        }
        else
        {
            at++;
        }
    }

    // Not behind "ca." or "max.", and only before a space, a line end or nothing.
    private bool EndsSentence()
    {
        var before = at > 0 ? tokens[at - 1] : default;
        return !(before.Kind == LabelTokenKind.Word && before.Text is "ca" or "max" or "min" or "incl" or "resp" or "bijv" or "evt" or "ong" or "approx" or "tabl" or "caps" or "inkl" or "d" or "l" or "vit" or "ad" or "tab" or "st")
            && (at + 1 == tokens.Count || Token(1).Start > tokens[at].End || Token(1).Kind == LabelTokenKind.Break);
    }

    private void Number()
    {
        var (value, high, used) = Range();
        var unit = WordAt(used);
        if (Token(used).Is('%'))
        {
            Add(LabelPieceKind.Percent, used + 1, p => p with { Value = value, High = high });
        }
        else if (WeightOf(unit, used) is { } weight)
        {
            var factor = Decimal(value, used, unit);
            Add(LabelPieceKind.Amount, used + 1, p => p with { Value = value * weight * factor, High = high * weight * factor, IsGrams = weight == 1000 });
            PerLitre();
        }
        else if (LabelWords.Volumes.TryGetValue(unit, out var volume))
        {
            Add(LabelPieceKind.Amount, used + 1, p => p with { Value = value * volume, High = high * volume, Measure = LabelMeasure.Millilitres });
        }
        else if (LabelWords.Measures.TryGetValue(unit, out var measure))
        {
            Add(LabelPieceKind.Amount, used + 1, p => p with { Value = value, High = high, Measure = measure });
        }
        else if (Token(used).Is('x') || LabelWords.TimesWords.Contains(unit))
        {
            Add(LabelPieceKind.Times, used + 1, p => p with { Value = value, High = high });
        }
        else if (litreOfLine)
        {
            Add(LabelPieceKind.Amount, used, p => p with { Value = value, High = high, Measure = LabelMeasure.Else });
        }
        else if (unitOfLine && LabelWords.UnitOf(unit) is null)
        {
            Add(LabelPieceKind.Amount, used, p => p with { Value = value, High = high });
        }
        else
        {
            Add(LabelPieceKind.Number, used, p => p with { Value = value, High = high });
        }
    }

    private decimal? WeightOf(string unit, int used) =>
        unit is "m" && Token(used + 1).Is('.') && WordAt(used + 2) is "g" ? null : LabelWords.Weights.TryGetValue(unit, out var weight) ? weight : null;

    // "1.250 g" is a gram and a quarter: no pot holds a dose of a kilo.
    private decimal Decimal(decimal value, int used, string unit)
    {
        var written = tokens[at + used - 1];
        return unit is "g" or "gr" or "gram" or "grams" or "gramm" && value >= 1000 && value < 1_000_000 && written.Length >= 5 + (value >= 10_000 ? 1 : 0) ? 0.001m : 1m;
    }

    // "mg/l": what a litre holds is no dose.
    private void PerLitre()
    {
        if (Token(0).Is('/') && LabelWords.Volumes.ContainsKey(WordAt(1)))
        {
            pieces[^1] = pieces[^1] with { Measure = LabelMeasure.Else };
        }
    }

    // "1-2", "1 à 2", "1 tot 2": the unit follows the second.
    private (decimal Low, decimal High, int Used) Range()
    {
        var low = tokens[at].Value;
        var joins = Token(1).Is('-') || WordAt(1) is "a" or "tot" or "to" or "bis" or "of" or "or" or "oder";
        if (joins && Token(2) is { Kind: LabelTokenKind.Number } high && high.Value > low && (Token(1).Is('-') || WordAt(1) is not ("of" or "or" or "oder") || high.Value <= 6))
        {
            return (low, high.Value, 3);
        }

        return (low, low, 1);
    }

    private void Word()
    {
        if (Symbol() || Phrase())
        {
            return;
        }

        var word = tokens[at].Text;
        if (LabelWords.Times.TryGetValue(word, out var times))
        {
            Add(LabelPieceKind.Times, 1, p => p with { Value = times, High = times });
        }
        else if (LabelWords.Counts.TryGetValue(word, out var count) && (LabelWords.UnitOf(WordAt(1)) is not null || LabelWords.TimesWords.Contains(WordAt(1))))
        {
            var isTimes = LabelWords.TimesWords.Contains(WordAt(1));
            Add(isTimes ? LabelPieceKind.Times : LabelPieceKind.Number, isTimes ? 2 : 1, p => p with { Value = count, High = count });
        }
        else if (LabelWords.UnitOf(word) is { } unit)
        {
            Add(LabelPieceKind.Unit, 1, p => p with { Unit = unit });
        }
        else if (LabelHydrates.Water(word) is { } water)
        {
            Add(LabelPieceKind.Water, 1, p => p with { Value = water });
        }
        else if (word is "gebufferd" or "gebufferde" or "buffered" or "gepuffert" or "gepuffertes")
        {
            Add(LabelPieceKind.Buffered, 1);
        }
        else
        {
            // "per dagdosering van 2 tabletten"
            Add(word is "van" or "von" && Token(1).Kind == LabelTokenKind.Number ? LabelPieceKind.Benign : Joined(word), 1);
        }
    }

    // What is written as one word and stands in no list.
    private static LabelPieceKind Joined(string word)
    {
        if (Array.IndexOf(PlainMagnesium, word) >= 0)
        {
            return LabelPieceKind.Magnesium;
        }

        // "1 tablet à 150 mg"
        if (word is "a")
        {
            return LabelPieceKind.Benign;
        }

        return word.Length <= 3 && word.Length > 0 && "abcdekq".Contains(word[0], StringComparison.Ordinal) && (word.Length == 1 || char.IsAsciiDigit(word[1]))
            ? LabelPieceKind.Other
            : LabelPieceKind.Word;
    }

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

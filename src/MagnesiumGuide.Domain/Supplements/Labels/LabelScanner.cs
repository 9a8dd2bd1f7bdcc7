namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Turns words, numbers and signs into pieces that mean something: the longest name or phrase first.</summary>
internal sealed partial class LabelScanner
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
        else if (LabelWords.Counts.TryGetValue(word, out var spelled) && Token(1).Is('(') && Token(2) is { Kind: LabelTokenKind.Number } digit && digit.Value == spelled && Token(3).Is(')'))
        {
            // "two (2) capsules"
            Add(LabelPieceKind.Number, 4, p => p with { Value = spelled, High = spelled });
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
}

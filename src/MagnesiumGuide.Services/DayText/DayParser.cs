namespace MagnesiumGuide.Services.DayText;

/// <summary>Reads a pasted day into items: amount, measure and the words of a food, in either order.</summary>
internal sealed class DayParser
{
    private readonly List<DayItem> items = [];
    private DayItem current = new();
    private bool isNegated;

    /// <summary>The items of a text, in order.</summary>
    public static List<DayItem> Parse(string text)
    {
        var parser = new DayParser();
        foreach (var line in Lines(text))
        {
            var tokens = DayToken.All(line.Text).ConvertAll(t => t with { Start = t.Start + line.Start });
            for (var i = 0; i < tokens.Count; i++)
            {
                i += parser.Take(tokens, i);
            }

            parser.Close("");
        }

        return parser.items;
    }

    private static IEnumerable<(int Start, string Text)> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            yield return (start, line);
            start += line.Length + 1;
        }
    }

    /// <summary>Takes the token at a place, and answers how many more it used up.</summary>
    private int Take(List<DayToken> tokens, int i)
    {
        var token = tokens[i];
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (token.Number is { } number)
        {
            return TakeNumber(number, token, next, tokens, i);
        }

        if (isNegated && !DayLexicon.IsSeparating(token.Word) && !DayLexicon.IsJoining(token.Word))
        {
            return 0;
        }

        if (string.Equals(token.Word, "(", StringComparison.Ordinal) || string.Equals(token.Word, "[", StringComparison.Ordinal))
        {
            return TakeBracket(tokens, i);
        }

        if (DayLexicon.IsSeparating(token.Word) || token.Word is "\r")
        {
            Close("");
        }
        else if (DayLexicon.IsNegating(token.Word))
        {
            Close("");
            isNegated = true;
        }
        else if (DayLexicon.IsJoining(token.Word))
        {
            Close(token.Word);
        }
        else
        {
            TakeWord(token, next);
        }

        return 0;
    }

    private int TakeNumber(decimal number, DayToken token, DayToken? next, List<DayToken> tokens, int i)
    {
        if (next is { Number: null } && DayLexicon.IsOtherUnit(next.Word))
        {
            return 1;
        }

        if (isNegated)
        {
            Close("");
        }

        // "150 g" and "(25 g)" belong to the food they follow, unless that has an amount of its own.
        if (next is { Number: null } && DayLexicon.Weight(next.Word) is { } weight)
        {
            var beginsAnother = current.HasAmount && i + 2 < tokens.Count && !EndsItem(tokens[i + 2]);
            if (!current.IsEmpty && (current.Grams is not null || beginsAnother))
            {
                Close("");
            }

            current.IsClosedByAmount = current.Words.Count > 0;
            current.Grams = number * weight;
            current.Cover(token);
            current.Cover(next);
            return 1;
        }

        var standsBehind = !current.IsEmpty && !current.HasAmount && IsMeasureAtEnd(tokens, i + 1);
        if (!current.IsEmpty && !standsBehind)
        {
            Close("");
        }

        current.Count = (current.Count ?? 1) * number;
        current.IsClosedByAmount = standsBehind;
        current.Cover(token);
        return 0;
    }

    // "Honing 1 theelepel", "bruine boterham (2x)".
    private static bool IsMeasureAtEnd(List<DayToken> tokens, int i) =>
        i < tokens.Count
        && (tokens[i].Word is "x" or "keer" or "maal" or "times" or "stuks" || DayLexicon.Measure(tokens[i].Word) is not null)
        && (i + 1 >= tokens.Count || EndsItem(tokens[i + 1]));

    private static bool EndsItem(DayToken token) => token.Number is not null || DayLexicon.IsSeparating(token.Word) || DayLexicon.IsJoining(token.Word);

    private void TakeWord(DayToken token, DayToken? next)
    {
        var word = token.Word;
        if (DayLexicon.Count(word) is { } count && next?.Word is not "om")
        {
            TakeCount(count, token);
        }
        else if (DayLexicon.Weight(word) is { } weight && current is { Count: { } times, Words.Count: 0 })
        {
            current.Grams = times * weight;
            current.Cover(token);
        }
        else if (DayLexicon.IsVague(word) && current.IsEmpty)
        {
            current.IsVague = true;
            current.Cover(token);
        }
        else if (DayLexicon.IsSmall(word))
        {
            current.IsSmall = true;
            current.Cover(token);
        }
        else if (!DayLexicon.IsNoise(word))
        {
            TakeMeasureOrFood(token, next);
        }
    }

    private void TakeMeasureOrFood(DayToken token, DayToken? next)
    {
        // A measure stands before the food, or behind it and its number; elsewhere the word is part of a name.
        var mayBeMeasure = current.Measures is null && (current.Words.Count == 0 || (current.IsClosedByAmount && (next is null || EndsItem(next))));
        if (mayBeMeasure && DayLexicon.Measure(token.Word) is { } measures)
        {
            current.Measures = measures;
            current.MeasureWord = token.Word;
            current.MeasureEnd = token.End;
        }
        else
        {
            if (current.IsClosedByAmount)
            {
                Close("");
            }

            current.Words.AddRange(token.Word.Split(' '));
        }

        current.Cover(token);
    }

    private void TakeCount(decimal count, DayToken token)
    {
        if (!current.IsEmpty)
        {
            Close("");
        }

        // "Een half", "een paar": the second word says how many.
        current.Count = current.Count is 1 or null ? count : current.Count * count;
        current.Cover(token);
    }

    /// <summary>Brackets hold an amount of the food before them, or further foods.</summary>
    private int TakeBracket(List<DayToken> tokens, int i)
    {
        var close = tokens.FindIndex(i, t => t.Word is ")" or "]");
        var inside = tokens[(i + 1)..(close < 0 ? tokens.Count : close)];
        if (current.IsEmpty || close < 0 || inside is not [{ Number: { } number }, { Number: null } unit])
        {
            Close("");
            return 0;
        }

        if (DayLexicon.Weight(unit.Word) is { } weight)
        {
            current.Grams = number * weight;
        }
        else if (DayLexicon.Measure(unit.Word) is { } measures)
        {
            (current.Count, current.Measures) = (number, measures);
        }
        else
        {
            current.Count = number;
        }

        current.Cover(tokens[close]);
        return close - i;
    }

    private void Close(string joinedBy)
    {
        isNegated = false;
        if (!current.IsEmpty && !current.IsDescription)
        {
            items.Add(current);
        }

        current = new DayItem { JoinedBy = joinedBy };
    }
}

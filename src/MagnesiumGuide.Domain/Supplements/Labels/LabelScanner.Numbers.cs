namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Numbers with their units.</summary>
internal sealed partial class LabelScanner
{
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
            used += IsSpelledOut(value, used) ? 3 : 0;
            Add(LabelPieceKind.Number, used, p => p with { Value = value, High = high });
        }
    }

    // "2 (two) capsules"
    private bool IsSpelledOut(decimal value, int used) => Token(used).Is('(') && Token(used + 2).Is(')') && LabelWords.Counts.TryGetValue(WordAt(used + 1), out var spelled) && spelled == value;

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
}

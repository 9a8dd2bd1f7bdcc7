namespace MagnesiumGuide.Services.DayText;

/// <summary>A food named in a text, as far as the words alone tell.</summary>
internal sealed class DayItem
{
    public int Start { get; set; } = -1;

    public int End { get; set; }

    /// <summary>How many, or null when the text does not say.</summary>
    public decimal? Count { get; set; }

    /// <summary>Grams or millilitres in all, when the text states a weight or volume.</summary>
    public decimal? Grams { get; set; }

    /// <summary>True for "a little".</summary>
    public bool IsVague { get; set; }

    /// <summary>True for a small one.</summary>
    public bool IsSmall { get; set; }

    /// <summary>Household measures that are meant, the likeliest first; null when none is named.</summary>
    public IReadOnlyList<string>? Measures { get; set; }

    /// <summary>The word that named the measure: a "boterham" is a measure and a food at once.</summary>
    public string MeasureWord { get; set; } = "";

    /// <summary>Where that word ends in the text.</summary>
    public int MeasureEnd { get; set; }

    /// <summary>True when the amount stands behind the words: another word then begins another item.</summary>
    public bool IsClosedByAmount { get; set; }

    /// <summary>The words of the food itself.</summary>
    public List<string> Words { get; } = [];

    /// <summary>The word that joins it to the item before ("met", "en"), or empty.</summary>
    public string JoinedBy { get; set; } = "";

    public bool HasAmount => Count is not null || Grams is not null || IsVague || Measures is not null;

    /// <summary>What to look for.</summary>
    public string Phrase => Words.Count > 0 ? string.Join(' ', Words) : DayLexicon.FoodOfMeasure(MeasureWord) ?? "";

    public bool IsEmpty => Phrase.Length == 0;

    /// <summary>True when its words only say how something is ("koffie, zwart").</summary>
    public bool IsDescription => !HasAmount && Words.Count > 0 && Words.All(DayLexicon.IsDescribing);

    /// <summary>Stretches the place in the text over a token.</summary>
    public void Cover(DayToken token)
    {
        Start = Start < 0 ? token.Start : Start;
        End = token.End;
    }
}

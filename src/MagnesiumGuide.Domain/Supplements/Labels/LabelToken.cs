namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>What a piece of the text of a label is, before it means anything.</summary>
internal enum LabelTokenKind
{
    /// <summary>Letters, and the digits right behind them.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One sign.</summary>
    Mark,

    /// <summary>A hyphen inside a word.</summary>
    Joiner,

    /// <summary>The end of a line.</summary>
    Break,
}

/// <summary>A piece of the text of a label.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="Text">Words in small letters without accents; the sign itself for marks.</param>
/// <param name="Value">The number.</param>
internal readonly record struct LabelToken(LabelTokenKind Kind, int Start, int Length, string Text, decimal Value)
{
    public int End => Start + Length;

    public bool Is(char mark) => Kind == LabelTokenKind.Mark && Text[0] == mark;
}

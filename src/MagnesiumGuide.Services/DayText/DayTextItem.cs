namespace MagnesiumGuide.Services.DayText;

/// <summary>A proposal for one thing that a pasted text names; nothing enters a day before the visitor says so.</summary>
/// <param name="Text">The part of the text it was read from.</param>
/// <param name="Choices">What it may be, the likeliest first, each with its amount; empty when it was not understood.</param>
/// <param name="Confidence">Between 0 and 1: how sure the first choice is; 0 when it was not understood.</param>
public sealed record DayTextItem(string Text, IReadOnlyList<DayTextChoice> Choices, double Confidence)
{
    /// <summary>Below this a visitor is asked to look twice.</summary>
    public const double DoubtBelow = 0.75;

    /// <summary>The likeliest choice, or null when it was not understood.</summary>
    public DayTextChoice? Best => Choices.Count > 0 ? Choices[0] : null;

    /// <summary>True when a visitor should look twice.</summary>
    public bool IsDoubtful => Confidence < DoubtBelow;
}

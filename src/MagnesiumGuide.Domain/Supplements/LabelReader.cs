using MagnesiumGuide.Domain.Supplements.Labels;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>
/// Reads a label as it is printed, in Dutch, English or German: one line or a whole label. It never overwrites what a label states
/// by what it works out; what is not known stays unknown. The time it takes grows with the length of the text and no faster.
/// </summary>
public sealed class LabelReader
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int LongestText = 4000;

    private readonly LabelLexicon lexicon;
    private readonly LabelShares shares;

    /// <summary>A reader that knows these forms, and how much less magnesium they hold as sold.</summary>
    public LabelReader(IReadOnlyList<SupplementForm> forms, IEnumerable<FormProfile> profiles)
    {
        lexicon = new LabelLexicon(forms);
        shares = new LabelShares(forms, profiles);
    }

    /// <summary>Reads a label.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public LabelReading Read(string text)
    {
        if (text.Length > LongestText)
        {
            throw new ArgumentException("The text is longer than a label.", nameof(text));
        }

        var pieces = LabelScanner.Scan(text, lexicon);
        LabelScopes.Mark(text, pieces);
        var usage = LabelUsage.Read(pieces);
        var facts = LabelFactReader.Read(pieces, usage.Taken);
        return new LabelResolver(text, pieces, facts, usage, shares).Resolve();
    }

    /// <summary>The labels in a text, when empty lines part it into several that each have an amount of their own; else the text alone.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public IReadOnlyList<string> Parts(string text) => LabelParts.Of(text, Read) is { Count: > 1 } parts ? parts : [text];

    /// <summary>Works a reading out anew with what somebody with the pot in hand says of it.</summary>
    public LabelReading Correct(LabelReading reading, LabelCorrection correction) =>
        correction.IsEmpty ? reading : new LabelCorrector(shares).Correct(reading, correction);
}

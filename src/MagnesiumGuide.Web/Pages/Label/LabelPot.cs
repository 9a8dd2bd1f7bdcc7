using System.Globalization;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Web.Pages.Label;

/// <summary>One pot: what was typed, and what was read.</summary>
/// <param name="Index">Its place in the form.</param>
/// <param name="Text">The label.</param>
/// <param name="FormId">The form that the visitor chose; empty is as read.</param>
/// <param name="Basis">m, v or empty: what the number is of.</param>
/// <param name="Milligrams">The number that the visitor gives.</param>
/// <param name="PerDay">How many a day the visitor says.</param>
public sealed record LabelPot(int Index, string Text, string FormId, string Basis, string Milligrams, string PerDay)
{
    /// <summary>What the text says; null when there is nothing to read.</summary>
    public LabelReading? Read { get; set; }

    /// <summary>What the text says with the corrections in it.</summary>
    public LabelReading? Reading { get; set; }

    /// <summary>How many labels the text seems to hold.</summary>
    public int Labels { get; set; } = 1;

    /// <summary>True when the visitor corrected something.</summary>
    public bool IsCorrected => FormId.Length + Basis.Length + Milligrams.Length + PerDay.Length > 0;

    /// <summary>Name and id of a field of this pot.</summary>
    public string FieldOf(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}-{Index}");

    /// <summary>The text in parts, as it was read: what was not understood carries no meaning.</summary>
    public IEnumerable<(string Text, LabelReadAs? As)> Parts()
    {
        var at = 0;
        foreach (var span in Read!.Spans)
        {
            if (span.Start > at)
            {
                yield return (Read.Text[at..span.Start], null);
            }

            yield return (Read.Text.Substring(span.Start, span.Length), span.As);
            at = span.Start + span.Length;
        }

        if (at < Read.Text.Length)
        {
            yield return (Read.Text[at..], null);
        }
    }
}

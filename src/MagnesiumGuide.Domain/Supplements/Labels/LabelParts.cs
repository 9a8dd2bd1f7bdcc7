namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>Finds the labels in a text that may hold more than one: each with an empty line before it and an amount of its own.</summary>
internal static class LabelParts
{
    public static IReadOnlyList<string> Of(string text, Func<string, LabelReading> read)
    {
        var parts = new List<(string Text, LabelReading? Label)>();
        foreach (var block in Blocks(text))
        {
            var label = read(block);
            var own = IsLabel(label) ? label : null;
            if (parts.Count > 0 && (own is null || parts[^1].Label is not { } last || IsSame(last, own)))
            {
                parts[^1] = ($"{parts[^1].Text}\n\n{block}", parts[^1].Label ?? own);
            }
            else
            {
                parts.Add((block, own));
            }
        }

        return parts.ConvertAll(p => p.Text);
    }

    private static IEnumerable<string> Blocks(string text)
    {
        var block = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return string.Join('\n', block);
                block.Clear();
            }
        }
    }

    // An amount that is only worked out may be an ingredient of the label above, unless the block also says how many a day.
    private static bool IsLabel(LabelReading read) => read.Elemental is { Micrograms: > 0 } && (read.Source != LabelSource.Computed || read.UnitsPerDay is not null);

    // The same amount twice, or the same for one and for a day, is one label.
    private static bool IsSame(LabelReading one, LabelReading other)
    {
        var names = one.Forms.Count == 0 || other.Forms.Count == 0 || one.Forms.Select(f => f.Id).Order(StringComparer.Ordinal).SequenceEqual(other.Forms.Select(f => f.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return names && (one.Elemental == other.Elemental || one.Serving != other.Serving);
    }
}

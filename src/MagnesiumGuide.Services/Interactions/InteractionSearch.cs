using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Interactions;

/// <summary>
/// Finds interactions by generic name, group or condition, with slips mended word by word. What cannot be understood is said, never
/// left out: a name that is silently dropped would look safe.
/// </summary>
public sealed class InteractionSearch(GuideCatalogHolder holder)
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int LongestText = 500;

    /// <summary>Most names that are read at once.</summary>
    public const int MostNames = 20;

    private static readonly char[] BetweenNames = [',', ';', '\n', '\r', '+', '&', '/'];
    private volatile Prepared? prepared;

    /// <summary>The names in a text, separated by commas or lines, in their order and each once.</summary>
    public static IReadOnlyList<string> NamesIn(string text) =>
    [
        .. text.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => SearchText.Words(name).Count > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>One answer for each name, or more where one name holds several.</summary>
    public IReadOnlyList<InteractionAnswer> Find(string text)
    {
        var catalog = holder.Current;
        var ready = prepared;
        if (ready is null || !ReferenceEquals(ready.Interactions, catalog.Interactions))
        {
            prepared = ready = new Prepared(catalog.Interactions, new InteractionIndex(catalog.Interactions));
        }

        return [.. NamesIn(text).Take(MostNames).SelectMany(ready.Index.Find)];
    }

    private sealed record Prepared(IReadOnlyList<Interaction> Interactions, InteractionIndex Index);
}

using System.Text.Json;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The words for the states of foods, for the script that lists suggestions.</summary>
public static class StateNames
{
    /// <summary>Every state that foods come in.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "as-published", "baked", "boiled", "braised", "canned", "cooked", "cured", "dried", "dry", "fresh", "fried", "frozen", "grilled", "liquid",
        "pickled", "prepared", "processed", "raw", "ripened", "roasted", "salted", "smoked", "solid", "steamed",
    ];

    /// <summary>Each state and its word in the language of the request.</summary>
    public static string AsJson() => JsonSerializer.Serialize(All.ToDictionary(s => s, s => Say($"State.{s}"), StringComparer.Ordinal));
}

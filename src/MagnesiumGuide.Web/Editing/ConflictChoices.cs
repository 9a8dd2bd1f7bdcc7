using System.Globalization;
using MagnesiumGuide.Services.Editing;

namespace MagnesiumGuide.Web.Editing;

/// <summary>What was chosen for each field of a draft in conflict, and which versions it was chosen between.</summary>
public sealed class ConflictChoices
{
    private const string TheirsWord = "bewaard";

    /// <summary>Reads the choices out of a form; what is not said is the draft's.</summary>
    public ConflictChoices(IFormCollection sent)
    {
        Theirs = sent.Where(f => f.Value == TheirsWord).Select(f => Parts(f.Key, FoodFields.Choice)).OfType<string[]>()
            .Select(p => (p[0], p[1], p[2])).ToHashSet();
        var seen = new Dictionary<(string, string), int>();
        foreach (var (key, value) in sent)
        {
            if (Parts(key, FoodFields.Seen) is [var table, var rowId, _])
            {
                seen[(table, rowId)] = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
            }
        }

        Seen = seen;
    }

    /// <summary>The fields of which the stored value was chosen.</summary>
    public IReadOnlySet<(string Table, string RowId, string Field)> Theirs { get; }

    /// <summary>The versions that were shown.</summary>
    public IReadOnlyDictionary<(string Table, string RowId), int> Seen { get; }

    /// <summary>The word for the stored value.</summary>
    public static string TheirsValue => TheirsWord;

    /// <summary>The name of the field that chooses for a field of a row.</summary>
    public static string NameOf(RowDifference row, string field) => $"{FoodFields.Choice}/{row.Table}/{field}/{row.RowId}";

    /// <summary>The name of the field that says which version of a row was shown.</summary>
    public static string SeenNameOf(string table, string rowId) => $"{FoodFields.Seen}/{table}/-/{rowId}";

    // The key of a row comes last, because it may hold a slash.
    private static string[]? Parts(string key, string prefix) =>
        key.Split('/', 4) is [var first, var table, var field, var rowId] && string.Equals(first, prefix, StringComparison.Ordinal) ? [table, rowId, field] : null;
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Pages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Editing;

/// <summary>The fields of rows, as history stores them, in words.</summary>
public sealed class FieldText(GuideCatalog catalog)
{
    // Kept by the house: an editor has nothing to read in it.
    private static readonly string[] Silent = [nameof(SeededRow.IsChangedByHand)];

    /// <summary>The fields of a row that say something to an editor.</summary>
    public static IReadOnlyList<FieldDifference> Shown(RowDifference row) => [.. row.Fields.Where(f => !Silent.Contains(f.Name, StringComparer.Ordinal))];

    /// <summary>What a row is: the food itself, the value of a table, a measure.</summary>
    public string Row(RowDifference row)
    {
        var rest = row.RowId[(row.RowId.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return row.Table switch
        {
            ChangeWriter.FoodValuesTable => Say("Row.FoodValues", catalog.FoodTables.GetValueOrDefault(rest)?.Name ?? rest),
            ChangeWriter.PortionsTable => Say("Row.Portions", rest),
            _ => Say("Row.Foods"),
        };
    }

    /// <summary>What a field is called.</summary>
    public static string Label(string field) => Say($"Field.{field}");

    /// <summary>What a field holds.</summary>
    public string Value(string field, JsonNode? stored)
    {
        if (stored is null)
        {
            return Say(field is nameof(FoodValueRow.Magnesium) ? "Status.Missing" : "Field.Empty");
        }

        return stored.GetValueKind() switch
        {
            JsonValueKind.True => Say("Field.Yes"),
            JsonValueKind.False => Say("Field.No"),
            JsonValueKind.Number => Number(field, Whole(stored)),
            _ when stored.GetValue<string>() is { Length: > 0 } text => Word(field, text),
            _ => Say("Field.Empty"),
        };
    }

    /// <summary>What a field held before: nothing, where the row is new.</summary>
    public string Old(RowDifference row, FieldDifference field) => row.IsAddition ? "—" : Value(field.Name, field.Old);

    /// <summary>How much more or less it is; empty where that has no meaning.</summary>
    public static string Difference(FieldDifference field)
    {
        if (field is not { Name: nameof(FoodValueRow.Magnesium) or nameof(PortionRow.Grams) or nameof(FoodValueRow.EnergyKcal), Old: { } old, New: { } now })
        {
            return "";
        }

        var (before, after) = (Whole(old), Whole(now));
        var more = after - before;
        var sign = more < 0 ? "−" : "+";
        var percent = before == 0 ? "" : Say("Field.Percent", sign, Numbers.Percent(Math.Abs(more) * 100m / before));
        return $"{sign}{Number(field.Name, Math.Abs(more))} {percent}".TrimEnd();
    }

    private static long Whole(JsonNode stored) => long.Parse(stored.ToJsonString(), CultureInfo.InvariantCulture);

    private static string Number(string field, long stored) => field switch
    {
        nameof(FoodValueRow.Magnesium) => Say("Field.PerHundredGrams", Numbers.AsPublished(Milligrams.FromMicrograms(stored))),
        nameof(PortionRow.Grams) => Say("Field.InGrams", Numbers.Text(stored / 1000m)),
        nameof(FoodValueRow.EnergyKcal) => Say("Field.InKcal", stored),
        _ => Numbers.Text(stored),
    };

    private string Word(string field, string text) => field switch
    {
        nameof(FoodValueRow.Status) => Say($"Status.{text}"),
        nameof(FoodValueRow.Match) => Say($"Match.{text}"),
        nameof(FoodRow.State) when StateNames.All.Contains(text, StringComparer.Ordinal) => Say($"State.{text}"),
        nameof(FoodRow.GroupId) => catalog.Group(text)?.Name.Nl ?? text,
        nameof(FoodRow.Contains) => string.Join(", ", DietaryWords.Read(text).Select(a => Say($"Allergen.{a}"))),
        nameof(CitedRow.SourceId) => catalog.Sources.TryGetValue(text, out var source) ? $"{source.Publisher}: {source.Title}" : text,
        _ => text,
    };
}

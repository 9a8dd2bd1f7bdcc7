using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Web.Editing;

/// <summary>The names of the fields of a food's form; each is the id of its input too.</summary>
public static class FoodFields
{
    /// <summary>The id of a food that is new; not "id", which the address has.</summary>
    public const string NewId = "kenmerk";

    public const string Id = "id";
    public const string Version = "versie";
    public const string NameNl = "naam-nl";
    public const string NameEn = "naam-en";
    public const string SearchNl = "zoek-nl";
    public const string SearchEn = "zoek-en";
    public const string Group = "groep";
    public const string State = "staat";
    public const string Commonness = "gangbaar";
    public const string MaxPortions = "porties";
    public const string Vegan = "veganistisch";
    public const string Vegetarian = "vegetarisch";
    public const string NevoCode = "nevo";
    public const string NoteNl = "noot-nl";
    public const string NoteEn = "noot-en";
    public const string Source = "bron";
    public const string Locator = "plaats";
    public const string Confirmed = "bevestigd";
    public const string Retired = "uit";

    /// <summary>Which table's value is preferred.</summary>
    public const string Preferred = "voorkeur";

    /// <summary>The measures as a whole.</summary>
    public const string Portions = "maten";

    /// <summary>Why the change is made.</summary>
    public const string Reason = "reden";

    /// <summary>The source of the change.</summary>
    public const string ChangeSource = "wijzigbron";

    /// <summary>The place in that source.</summary>
    public const string ChangeLocator = "wijzigplaats";

    public const string Code = "code";
    public const string TableName = "tabelnaam";
    public const string Magnesium = "mg";
    public const string Status = "status";
    public const string Energy = "kcal";
    public const string Match = "past";
    public const string RangeNote = "bereik";
    public const string Grams = "gram";
    public const string Order = "volgorde";

    /// <summary>Whether the food contains something.</summary>
    public static string Contains(object allergen) => $"bevat-{allergen}";

    /// <summary>A field of the value from a table.</summary>
    public static string Of(string tableId, string part) => $"w-{tableId}-{part}";

    /// <summary>A field of a measure, by its place in the form.</summary>
    public static string Of(int portion, string part) => FormattableString.Invariant($"p-{portion}-{part}");

    /// <summary>The prefix of the field that chooses between two values of a conflict.</summary>
    public const string Choice = "keuze";

    /// <summary>The prefix of the fields that say which version of a row the editor chose between.</summary>
    public const string Seen = "gezien";

    /// <summary>The measures of a food in the order of the form.</summary>
    public static IReadOnlyList<PortionRow> InOrder(FoodRow food) =>
        [.. food.Portions.OrderBy(p => p.IsRetired).ThenBy(p => p.Order).ThenBy(p => p.Id, StringComparer.Ordinal)];
}

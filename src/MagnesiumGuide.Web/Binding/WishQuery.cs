using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Binding;

/// <summary>
/// The wishes for suggestions as they stand in an address: <c>dieet=vegan&amp;zonder=nuts&amp;huis=havermout</c>. They travel with the day
/// and are no part of it. What was put in the day last stands there too, so that it can be undone.
/// </summary>
public sealed record WishQuery
{
    private const string Swapped = "ruil";
    private const string Added = "erbij";

    /// <summary>vegetarian, vegan or empty.</summary>
    public string Diet { get; init; } = "";

    /// <summary>Words for what is left out, and ids of foods that are not liked.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Ids of the only foods there are; empty for all.</summary>
    public IReadOnlyList<string> House { get; init; } = [];

    /// <summary>Names of foods that are not liked, as typed.</summary>
    public string NotLiked { get; private init; } = "";

    /// <summary>Names of foods that are in the house, as typed.</summary>
    public string AtHome { get; private init; } = "";

    /// <summary>How many lines at the end of the day were put there by a plan; 0 for none.</summary>
    public int LinesAdded { get; private init; }

    /// <summary>The line that was swapped and what it was; null for none.</summary>
    public (int Line, DayLine Was)? LineSwapped { get; private init; }

    /// <summary>True when there is a wish.</summary>
    public bool IsAny => Diet.Length > 0 || Without.Count > 0 || House.Count > 0 || NotLiked.Length > 0 || AtHome.Length > 0;

    /// <summary>Reads an address's query.</summary>
    public static WishQuery Read(string? queryString)
    {
        var pairs = new List<(string Name, string Value)>();
        foreach (var pair in new QueryStringEnumerable(queryString))
        {
            pairs.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString().Trim()));
        }

        IReadOnlyList<string> All(string name) =>
            [.. pairs.Where(p => string.Equals(p.Name, name, StringComparison.Ordinal) && p.Value.Length > 0).Select(p => p.Value).Distinct(StringComparer.Ordinal)];
        string One(string name) => All(name).FirstOrDefault("");
        return new WishQuery
        {
            Diet = One("dieet"),
            Without = All("zonder"),
            House = All("huis"),
            NotLiked = One("lustniet"),
            AtHome = One("inhuis"),
            LinesAdded = WholeNumber(One(Added)) ?? 0,
            LineSwapped = One(Swapped).Split('~', 2) is [var line, var was] && WholeNumber(line) is { } index ? (index, DayLine.Read("r", was)) : null,
        };
    }

    /// <summary>An address of a day with these wishes.</summary>
    public string AddTo(string address) => QueryHelpers.AddQueryString(address, Wishes());

    /// <summary>An address in which a plan put its lines at the end of the day.</summary>
    public string AddTo(string address, int linesAdded) =>
        QueryHelpers.AddQueryString(address, [.. Wishes(), new(Added, linesAdded.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>An address in which a line was swapped.</summary>
    public string AddTo(string address, int line, DayLine was) =>
        QueryHelpers.AddQueryString(address, [.. Wishes(), new(Swapped, string.Create(CultureInfo.InvariantCulture, $"{line}~{was.Value}"))]);

    private IEnumerable<KeyValuePair<string, string?>> Wishes() =>
    [
        .. Diet.Length > 0 ? [new KeyValuePair<string, string?>("dieet", Diet)] : Array.Empty<KeyValuePair<string, string?>>(),
        .. Without.Select(w => new KeyValuePair<string, string?>("zonder", w)),
        .. House.Select(id => new KeyValuePair<string, string?>("huis", id)),
    ];

    private static int? WholeNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Binding;

/// <summary>
/// The day as it stands in an address, all of it text: what was typed is never lost. The grammar is public and stays readable
/// for ever. Read here and nowhere else; a bound collection would fail on long lists, and its numbers on the comma.
/// </summary>
public sealed class DayQuery
{
    /// <summary>The version of the grammar that is written.</summary>
    public const string Version = "1";

    private static readonly HashSet<string> Single = new(["v", "leeftijd", "maanden", "geslacht", "toestand", "set"], StringComparer.Ordinal);
    private static readonly string[] PersonFields = ["leeftijd", "maanden", "geslacht", "toestand"];
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private DayQuery()
    {
    }

    /// <summary>Age in years, as typed.</summary>
    public string Years => this["leeftijd"];

    /// <summary>Age in months, as typed.</summary>
    public string Months => this["maanden"];

    /// <summary>v, m, x or empty.</summary>
    public string Sex => this["geslacht"];

    /// <summary>zwanger, borstvoeding or empty.</summary>
    public string State => this["toestand"];

    /// <summary>Id of a reference set, or empty.</summary>
    public string Set => this["set"];

    /// <summary>The version of the grammar, or empty.</summary>
    public string WrittenVersion => this["v"];

    /// <summary>The lines, in their order.</summary>
    public List<DayLine> Lines { get; } = [];

    /// <summary>Names of single parameters that stand in the address more than once.</summary>
    public List<string> Repeated { get; } = [];

    /// <summary>All other parameters: the entry form's, and those that nobody knows.</summary>
    public Dictionary<string, string> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>A single parameter, or an empty text.</summary>
    public string this[string name] => values.GetValueOrDefault(name) ?? Others.GetValueOrDefault(name) ?? "";

    /// <summary>Reads an address's query.</summary>
    public static DayQuery Read(string? queryString)
    {
        var query = new DayQuery();
        foreach (var pair in new QueryStringEnumerable(queryString))
        {
            query.Add(pair.DecodeName().ToString(), pair.DecodeValue().ToString().Trim());
        }

        return query;
    }

    /// <summary>The canonical query for this person and these lines, empty when there is nothing in it.</summary>
    public string ToAddress(IEnumerable<DayLine> lines)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        foreach (var name in Single.Where(n => !string.Equals(n, "v", StringComparison.Ordinal)))
        {
            if (this[name].Length > 0)
            {
                pairs.Add(new(name, this[name]));
            }
        }

        pairs.AddRange(lines.Select(l => new KeyValuePair<string, string?>(l.Key, l.Value)));
        return pairs.Count == 0 ? "" : QueryHelpers.AddQueryString("", [new("v", Version), .. pairs]);
    }

    /// <summary>The query of the person alone, for pages about a person and no day; empty when nothing is filled in.</summary>
    public string ToPerson() => QueryHelpers.AddQueryString("", PersonFields
        .Where(name => this[name].Length > 0)
        .Select(name => new KeyValuePair<string, string?>(name, this[name])));

    private void Add(string name, string value)
    {
        if (name is "r" or "w" or "s")
        {
            Lines.Add(DayLine.Read(name, value));
        }
        else if (!Single.Contains(name))
        {
            Others.TryAdd(name, value);
        }
        else if (!values.TryAdd(name, value) && !string.Equals(values[name], value, StringComparison.Ordinal))
        {
            Repeated.Add(name);
        }
    }
}

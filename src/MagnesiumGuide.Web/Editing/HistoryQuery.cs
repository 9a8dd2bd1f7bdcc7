using System.Globalization;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Formatting;
using Microsoft.AspNetCore.WebUtilities;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Editing;

/// <summary>The questions of the page of history, as they stand in its address.</summary>
public sealed class HistoryQuery
{
    public const string Food = "voedingsmiddel";
    public const string Who = "wie";
    public const string Kind = "soort";
    public const string From = "van";
    public const string Until = "tot";
    public const string PageField = "pagina";
    private static readonly string[] Fields = [Food, Who, Kind, From, Until];
    private readonly Dictionary<string, string> texts;
    private readonly List<FieldError> errors = [];

    /// <summary>Reads the questions; a wrong one is said and left out.</summary>
    public HistoryQuery(IQueryCollection query)
    {
        texts = Fields.ToDictionary(f => f, f => query[f].FirstOrDefault()?.Trim() ?? "", StringComparer.Ordinal);
        Page = int.TryParse(query[PageField].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;
        Filter = new HistoryFilter(Chosen(Food), Chosen(Who), ReadKind(), ReadDay(From, 0), ReadDay(Until, 1));
    }

    /// <summary>What to show.</summary>
    public HistoryFilter Filter { get; }

    /// <summary>Which page.</summary>
    public int Page { get; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>What stands in a field.</summary>
    public string this[string field] => texts[field];

    /// <summary>What is wrong with a field, or null.</summary>
    public FieldError? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    /// <summary>The address of another page, or of the file, with the same questions.</summary>
    public string AddressWith(string field, string value) => QueryHelpers.AddQueryString(
        AdminMap.PathOf(AdminMap.History),
        texts.Where(t => t.Value.Length > 0).Append(new(field, value)).Select(t => new KeyValuePair<string, string?>(t.Key, t.Value)));

    private string? Chosen(string field) => texts[field].Length > 0 ? texts[field] : null;

    private ChangeKind? ReadKind()
    {
        var text = texts[Kind];
        if (text.Length == 0)
        {
            return null;
        }

        if (char.IsLetter(text[0]) && Enum.TryParse<ChangeKind>(text, out var kind) && Enum.IsDefined(kind))
        {
            return kind;
        }

        errors.Add(new FieldError(Kind, Say("History.Error.Kind")));
        return null;
    }

    private DateTime? ReadDay(string field, int daysLater)
    {
        var text = texts[field];
        if (text.Length == 0)
        {
            return null;
        }

        // The last day of the calendar has no next one.
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is > 1900 and < 9999)
        {
            return DutchTime.StartOf(day.AddDays(daysLater));
        }

        errors.Add(new FieldError(field, Say("History.Error.Day")));
        return null;
    }
}

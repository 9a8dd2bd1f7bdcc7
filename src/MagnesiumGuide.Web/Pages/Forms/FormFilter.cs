using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.Extensions;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>What a visitor asked of the list of forms, as it stands in the address, and what of it could not be read.</summary>
public sealed class FormFilter
{
    /// <summary>Most forms that fit beside each other.</summary>
    public const int MostCompared = 4;

    private const int LongestSearch = 100;
    private const char Down = '-';

    private static readonly (string Key, FormSort Sort)[] SortKeys =
    [
        ("naam", FormSort.Name), ("gehalte", FormSort.Percent), ("poeder", FormSort.Powder), ("molmassa", FormSort.MolarMass), ("groep", FormSort.Group),
        ("oplosbaarheid", FormSort.Solubility), ("eu", FormSort.Eu), ("onderzoek", FormSort.Evidence), ("darm", FormSort.Tolerance),
    ];

    private readonly IQueryCollection query;
    private readonly List<FieldError> errors = [];

    private FormFilter(IQueryCollection query, FormGuide guide)
    {
        this.query = query;
        var search = Text("zoek");
        if (search.Length > LongestSearch)
        {
            errors.Add(new FieldError("zoek", Say("Forms.Error.Search", LongestSearch)));
            search = "";
        }

        var (sort, descending) = ReadSort();
        Question = new FormQuestion(
            search, Choice<FormGroup>("groep"), Choice<EuStatus>("eu"), OneOf("onderzoek", v => v is "A" or "B" or "C"), Choice<GutTolerance>("darm"),
            OneOf("doel", v => guide.Goal(v) is not null), Percent("van"), Percent("tot"), sort, descending);
        if (Question is { FromPercent: { } from, ToPercent: { } to } && from > to)
        {
            errors.Add(new FieldError("tot", Say("Forms.Error.Range")));
            Question = Question with { FromPercent = null, ToPercent = null };
        }

        Chosen = [.. query["vergelijk"].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal)];
        Compared = ReadCompared(guide);
    }

    /// <summary>The question, without what could not be read.</summary>
    public FormQuestion Question { get; }

    /// <summary>Ids of the forms that were ticked, as they came.</summary>
    public IReadOnlyList<string> Chosen { get; }

    /// <summary>The forms to show beside each other: at most four.</summary>
    public IReadOnlyList<FormEntry> Compared { get; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Every way of sorting, by its name in the address.</summary>
    public static IEnumerable<string> Sorts => SortKeys.SelectMany(s => new[] { s.Key, Down + s.Key });

    /// <summary>Reads an address.</summary>
    public static FormFilter Read(IQueryCollection query, FormGuide guide) => new(query, guide);

    /// <summary>A field as it was typed.</summary>
    public string Text(string field) => query[field].FirstOrDefault()?.Trim() ?? "";

    /// <summary>The error beside a field, or null.</summary>
    public FieldError? At(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    /// <summary>How the list is sorted by a column: ascending, descending, or null when by another.</summary>
    public string? DirectionOf(string key)
    {
        var sort = SortKeys.First(s => string.Equals(s.Key, key, StringComparison.Ordinal)).Sort;
        return sort != Question.Sort ? null : Question.Descending ? "descending" : "ascending";
    }

    /// <summary>The same question with another order: a second press turns it round.</summary>
    public string SortedBy(string key) => AddressWith("sorteer", string.Equals(DirectionOf(key), "ascending", StringComparison.Ordinal) ? Down + key : key);

    /// <summary>The same question in a language, on the page or another path.</summary>
    public string AddressIn(Language language, string? path = null) => (path ?? SiteMap.PathOf(SiteMap.Forms, language)) + Pairs(null).ToQueryString();

    private string AddressWith(string field, string value)
    {
        var pairs = Pairs(field);
        pairs.Add(field, value);
        return SiteMap.PathOf(SiteMap.Forms, Language.Current) + pairs.ToQueryString();
    }

    private QueryBuilder Pairs(string? without)
    {
        string[] fields = ["zoek", "groep", "eu", "onderzoek", "darm", "doel", "van", "tot", "sorteer"];
        var pairs = new QueryBuilder();
        foreach (var field in fields.Where(f => !string.Equals(f, without, StringComparison.Ordinal) && Text(f).Length > 0))
        {
            pairs.Add(field, Text(field));
        }

        foreach (var id in Chosen)
        {
            pairs.Add("vergelijk", id);
        }

        return pairs;
    }

    private List<FormEntry> ReadCompared(FormGuide guide)
    {
        var entries = Chosen.Select(guide.Entry).OfType<FormEntry>().ToList();
        if (entries.Count < Chosen.Count)
        {
            errors.Add(new FieldError("vergelijk", Say("Forms.Error.Unknown")));
        }

        if (entries.Count > MostCompared)
        {
            errors.Add(new FieldError("vergelijk", Say("Forms.Error.TooMany", MostCompared, entries.Count)));
        }

        return [.. entries.Take(MostCompared)];
    }

    private (FormSort Sort, bool Descending) ReadSort()
    {
        var text = Text("sorteer");
        var descending = text.StartsWith(Down);
        var key = descending ? text[1..] : text;
        var known = Array.FindIndex(SortKeys, s => string.Equals(s.Key, key, StringComparison.Ordinal));
        if (text.Length > 0 && known < 0)
        {
            errors.Add(new FieldError("sorteer", Say("Forms.Error.Choice")));
        }

        return known < 0 ? (FormSort.Name, false) : (SortKeys[known].Sort, descending);
    }

    private T? Choice<T>(string field)
        where T : struct, Enum =>
        OneOf(field, v => char.IsLetter(v[0]) && Enum.GetNames<T>().Contains(v, StringComparer.OrdinalIgnoreCase)) is { } value ? Enum.Parse<T>(value, ignoreCase: true) : null;

    private string? OneOf(string field, Func<string, bool> isKnown)
    {
        var text = Text(field);
        if (text.Length == 0 || isKnown(text))
        {
            return text.Length == 0 ? null : text;
        }

        errors.Add(new FieldError(field, Say("Forms.Error.Choice")));
        return null;
    }

    private decimal? Percent(string field)
    {
        var text = Text(field);
        if (text.Length == 0)
        {
            return null;
        }

        var number = text.TrimEnd('%', ' ');
        if (DecimalText.TryRead(number, out var value) && value <= 100)
        {
            return value;
        }

        errors.Add(new FieldError(field, DecimalText.IsDoubtful(number) ? Doubt.Message(number) : Say("Forms.Error.Percent")));
        return null;
    }
}

using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Web.Binding;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Editing;

/// <summary>Reads single fields of a form and keeps what is wrong with them, in the order in which they are read.</summary>
public sealed class FieldReader(FoodForm form, GuideCatalog catalog)
{
    /// <summary>Longest name, code or place.</summary>
    public const int LongestName = 300;

    /// <summary>Longest list of names, note or reason.</summary>
    public const int LongestNote = 1000;

    /// <summary>What is wrong so far.</summary>
    public List<FieldError> Errors { get; } = [];

    /// <summary>Says that a field is wrong; the first thing that is wrong with it counts.</summary>
    public void Fault(string field, string message)
    {
        if (!Errors.Exists(e => string.Equals(e.Field, field, StringComparison.Ordinal)))
        {
            Errors.Add(new FieldError(field, message));
        }
    }

    /// <summary>A text that may be empty.</summary>
    public string Text(string field, int longest = LongestName)
    {
        var text = form[field].Trim();
        if (text.Length > longest)
        {
            Fault(field, Say("Edit.Error.TooLong", longest, text.Length));
        }
        else if (text.Any(char.IsControl))
        {
            Fault(field, Say("Edit.Error.Control"));
        }

        return text;
    }

    /// <summary>A text that may not be empty.</summary>
    public string Required(string field, string message, int longest = LongestName)
    {
        var text = Text(field, longest);
        if (text.Length == 0)
        {
            Fault(field, message);
        }

        return text;
    }

    /// <summary>A name: it holds at least one letter or digit, else nobody could find it.</summary>
    public string Name(string field, string message)
    {
        var text = Required(field, message);
        if (SearchText.Words(text).Count == 0)
        {
            Fault(field, message);
        }

        return text;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Whole(string field, int least, int most)
    {
        if (int.TryParse(form[field].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(field, Say("Edit.Error.Whole", least, most));
        return least;
    }

    /// <summary>A whole number within bounds, or nothing.</summary>
    public int? OptionalWhole(string field, int least, int most) => form[field].Trim().Length == 0 ? null : Whole(field, least, most);

    /// <summary>A number of zero or more, or nothing: what is empty is not known, and never zero.</summary>
    public decimal? OptionalNumber(string field, decimal most)
    {
        var text = form[field].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (DecimalText.TryRead(text, out var number) && number <= most && !text.Contains('/', StringComparison.Ordinal))
        {
            return number;
        }

        Fault(field, DecimalText.IsDoubtful(text) ? Doubtful(text) : Say("Edit.Error.Number", most.ToString("0", CultureInfo.InvariantCulture)));
        return 0;
    }

    /// <summary>A number above zero.</summary>
    public decimal Number(string field, decimal most)
    {
        var errors = Errors.Count;
        var number = OptionalNumber(field, most);
        if (Errors.Count == errors && number is not > 0)
        {
            Fault(field, Say("Edit.Error.AboveZero", most.ToString("0", CultureInfo.InvariantCulture)));
        }

        return number ?? 0;
    }

    /// <summary>A member of an enumeration.</summary>
    public T OneOf<T>(string field, string message)
        where T : struct, Enum
    {
        var text = form[field];
        if (text.Length > 0 && char.IsLetter(text[0]) && Enum.TryParse<T>(text, out var member) && Enum.IsDefined(member))
        {
            return member;
        }

        Fault(field, message);
        return default;
    }

    /// <summary>One of a list.</summary>
    public string OneOf(string field, Func<string, bool> isKnown, string message)
    {
        var text = form[field].Trim();
        if (text.Length == 0 || !isKnown(text))
        {
            Fault(field, message);
        }

        return text;
    }

    /// <summary>The id of a source.</summary>
    public string Source(string field) => OneOf(field, catalog.Sources.ContainsKey, Say("Edit.Error.Source"));

    /// <summary>A version; what cannot be read is a version that nobody has.</summary>
    public int Version(string field) => int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    // The writer puts a zero before a comma with three decimals; say that it may be typed.
    private static string Doubtful(string typed)
    {
        var whole = typed.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var fraction = typed.Replace('.', ',').TrimEnd('0').TrimEnd(',');
        return Say("Edit.Error.Doubt", whole, DecimalText.IsDoubtful(fraction) ? "0" + fraction : fraction);
    }
}

using System.Globalization;

namespace MagnesiumGuide.Web.Localization;

/// <summary>The two languages of the site. The path decides, never a header: one address is one page.</summary>
public sealed class Language
{
    private Language(string id, string cultureName)
    {
        Id = id;
        Culture = CultureInfo.GetCultureInfo(cultureName);
    }

    /// <summary>Dutch, at the root.</summary>
    public static Language Dutch { get; } = new("nl", "nl-NL");

    /// <summary>English, below /en.</summary>
    public static Language English { get; } = new("en", "en-GB");

    /// <summary>The language of this request.</summary>
    public static Language Current => OfCulture(CultureInfo.CurrentUICulture);

    /// <summary>Two letters: nl or en.</summary>
    public string Id { get; }

    /// <summary>How numbers and dates are written for people.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The other language.</summary>
    public Language Other => this == Dutch ? English : Dutch;

    /// <summary>The language of a path.</summary>
    public static Language OfPath(PathString path) => path.StartsWithSegments("/en", StringComparison.OrdinalIgnoreCase) ? English : Dutch;

    /// <summary>The language with this id, or null.</summary>
    public static Language? OfId(string? id) => id switch
    {
        "nl" => Dutch,
        "en" => English,
        _ => null,
    };

    /// <summary>Makes this the language of the request.</summary>
    public void Use() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture;

    private static Language OfCulture(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Dutch;
}

using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Web.Localization;

/// <summary>
/// The language of the title of a source, which stands untranslated on pages of both languages: a screen reader has to know it. By
/// its small words, else by the country of the publisher's address, else English.
/// </summary>
public static class TitleLanguage
{
    private static readonly (string Language, HashSet<string> Words)[] SmallWords =
    [
        ("en", Set("of", "the", "and", "for", "with", "to", "from", "or")),
        ("nl", Set("van", "voor", "het", "een", "nederlandse")),
        ("fr", Set("du", "des", "les", "aux")),
    ];

    private static readonly Dictionary<string, string> Countries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nl"] = "nl",
        ["be"] = "nl",
        ["fr"] = "fr",
        ["de"] = "de",
        ["no"] = "nb",
        ["fi"] = "fi",
    };

    /// <summary>The language of a title where it is not that of the page; else null.</summary>
    public static string? Attribute(Source source) => Attribute(Of(source));

    /// <summary>A language where it is not that of the page; else null.</summary>
    public static string? Attribute(string language) => string.Equals(language, Language.Current.Id, StringComparison.Ordinal) ? null : language;

    /// <summary>The language of the title of a source.</summary>
    public static string Of(Source source)
    {
        if (source.Kind is SourceKind.Article or SourceKind.Editorial)
        {
            return Language.Dutch.Id;
        }

        var words = Set(source.Title.Split([' ', ',', ':', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries));
        return SmallWords.FirstOrDefault(l => l.Words.Overlaps(words)).Language ?? OfAddress(source.Url) ?? Language.English.Id;
    }

    private static string? OfAddress(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Countries.GetValueOrDefault(uri.Host[(uri.Host.LastIndexOf('.') + 1)..]) : null;

    private static HashSet<string> Set(params IEnumerable<string> words) => new(words, StringComparer.OrdinalIgnoreCase);
}

using System.Globalization;
using System.Resources;

namespace MagnesiumGuide.Web.Localization;

/// <summary>The sentences of the site, from the folder Resources: a pair of files for each area, Dutch and English; a key stands in one pair.</summary>
public static class Words
{
    private const string Extension = ".resources";

    private static readonly ResourceManager[] Areas =
    [
        .. typeof(Words).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("MagnesiumGuide.Web.Resources.", StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => new ResourceManager(name[..^Extension.Length], typeof(Words).Assembly)),
    ];

    /// <summary>A sentence in the language of the request, with its blanks filled in.</summary>
    /// <exception cref="MissingManifestResourceException">The key stands in no resource file.</exception>
    public static string Say(string key, params ReadOnlySpan<object?> blanks)
    {
        var text = Find(key) ?? throw new MissingManifestResourceException($"No text for '{key}'.");
        return blanks.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, blanks);
    }

    private static string? Find(string key)
    {
        foreach (var area in Areas)
        {
            if (area.GetString(key, CultureInfo.CurrentUICulture) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}

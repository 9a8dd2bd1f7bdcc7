using System.Globalization;
using System.Resources;

namespace MagnesiumGuide.Web.Localization;

/// <summary>The sentences of the site, from Resources/Words.resx (Dutch) and Words.en.resx.</summary>
public static class Words
{
    private static readonly ResourceManager Resources = new("MagnesiumGuide.Web.Resources.Words", typeof(Words).Assembly);

    /// <summary>A sentence in the language of the request, with its blanks filled in.</summary>
    /// <exception cref="MissingManifestResourceException">The key stands in no resource file.</exception>
    public static string Say(string key, params ReadOnlySpan<object?> blanks)
    {
        var text = Resources.GetString(key, CultureInfo.CurrentUICulture)
            ?? throw new MissingManifestResourceException($"No text for '{key}'.");
        return blanks.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, blanks);
    }
}

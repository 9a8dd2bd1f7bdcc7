using System.Globalization;

namespace MagnesiumGuide.Services.Tests.Databases;

internal static class Cultures
{
    /// <summary>The site's own culture, and those in which a decimal column sorted wrongly, ended the process, or folds "I" otherwise.</summary>
    public static readonly string[] All = ["nl-NL", "fr-FR", "tr-TR"];

    /// <summary>Runs with a culture; the caller's comes back by itself, because a culture does not flow out of an async call.</summary>
    public static async Task<T> In<T>(string culture, Func<Task<T>> run)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        return await run();
    }
}

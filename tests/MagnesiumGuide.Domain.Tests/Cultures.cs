using System.Globalization;

namespace MagnesiumGuide.Domain.Tests;

/// <summary>The site's own culture, one where "i" is no lower case "I", and one with a narrow space between thousands.</summary>
internal static class Cultures
{
    public static readonly string[] All = ["nl-NL", "tr-TR", "fr-FR", "en-US"];

    /// <summary>Makes a culture the current one until it is disposed of.</summary>
    public static IDisposable Use(string name) => new Scope(name);

    private sealed class Scope : IDisposable
    {
        private readonly CultureInfo before = CultureInfo.CurrentCulture;

        public Scope(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

        public void Dispose() => CultureInfo.CurrentCulture = before;
    }
}

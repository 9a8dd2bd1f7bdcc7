using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>
/// The file in which a visitor keeps days: <c>{ "magnesiumGuide": 1, "days": [ { "name": "…", "day": "v=1&amp;…" } ] }</c>.
/// It is read strictly: what does not fit is said, and nothing of such a file is taken over.
/// </summary>
public static class DaysFile
{
    /// <summary>Media type of the file.</summary>
    public const string ContentType = "application/json";

    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MostBytes = 1024 * 1024;

    private const int Version = 1;
    private const string VersionField = "magnesiumGuide";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        MaxDepth = 8,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Content(int MagnesiumGuide, IReadOnlyList<KeptDay> Days);

    /// <summary>The file for these days.</summary>
    public static byte[] Write(IReadOnlyList<KeptDay> days) => JsonSerializer.SerializeToUtf8Bytes(new Content(Version, days), Json);

    /// <summary>The days of a file, or what to tell the visitor.</summary>
    public static (IReadOnlyList<KeptDay> Days, string? Fault) Read(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Encoding.UTF8.Preamble))
        {
            // Some editors put a mark before the text when they save it.
            file = file[Encoding.UTF8.Preamble.Length..];
        }

        if (file.Length is 0 or > MostBytes)
        {
            return ([], Say(file.Length == 0 ? "DaysFile.Empty" : "DaysFile.TooLarge"));
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
            return VersionOf(text) switch
            {
                null => ([], Say("DaysFile.Foreign")),
                not Version => ([], Say("DaysFile.OtherVersion")),
                _ => Check(JsonSerializer.Deserialize<Content>(text, Json)!.Days),
            };
        }
        catch (DecoderFallbackException)
        {
            return ([], Say("DaysFile.NotText"));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return ([], Say("DaysFile.Damaged"));
        }
    }

    /// <summary>The version a file states, of whatever shape the rest is; null when it is no file of this site.</summary>
    private static decimal? VersionOf(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Json.MaxDepth });
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty(VersionField, out var version)
            && version.ValueKind == JsonValueKind.Number && version.TryGetDecimal(out var number) ? number : null;
    }

    private static (IReadOnlyList<KeptDay> Days, string? Fault) Check(IReadOnlyList<KeptDay> days) => days switch
    {
        [] => ([], Say("DaysFile.NoDays")),
        { Count: > KeptDay.Most } => ([], Say("DaysFile.TooMany", KeptDay.Most, days.Count)),
        _ when days.Any(d => d is null) => ([], Say("DaysFile.Damaged")),
        _ when days.Any(d => d.Name.Length > KeptDay.LongestName || d.Day.Length > KeptDay.LongestDay) => ([], Say("DaysFile.TooLong", KeptDay.LongestName)),
        _ => (days, null),
    };
}

using System.Net;

namespace MagnesiumGuide.Services.Import;

/// <summary>One record of a file of flat records, as text.</summary>
/// <param name="Text">From its opening tag up to its closing one.</param>
internal readonly record struct XmlRecord(string Text)
{
    /// <summary>What stands between these tags, without spaces around it; empty when they are not there.</summary>
    public string Value(string tag)
    {
        var start = Text.IndexOf($"<{tag}>", StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : Text.IndexOf($"</{tag}>", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? "" : WebUtility.HtmlDecode(Text[(start + tag.Length + 2)..end]).Trim();
    }
}

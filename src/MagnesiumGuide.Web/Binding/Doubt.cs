using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Binding;

/// <summary>What to say of a number whose sign may be a thousands separator.</summary>
public static class Doubt
{
    /// <summary>"Write 1500 or 1,5", for the number that was typed.</summary>
    public static string Message(string typed)
    {
        var text = typed.Trim();
        var whole = text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var fraction = text.Replace('.', ',').TrimEnd('0').TrimEnd(',');
        return Words.Say("Error.Doubt", whole, Language.Current == Language.English ? fraction.Replace(',', '.') : fraction);
    }
}

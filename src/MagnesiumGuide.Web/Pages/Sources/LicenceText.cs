using MagnesiumGuide.Domain.Provenance;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>Says on what conditions a source is used: licences by their own name, our own words for the rest in the language of the page.</summary>
public static class LicenceText
{
    /// <summary>The conditions, or an empty text where there are none.</summary>
    public static string Of(Source source) => source.Licence switch
    {
        "cited with source" => Say("Licence.Cited"),
        "cited, not copied" => Say("Licence.NotCopied"),
        "public domain (US government)" => Say("Licence.UnitedStates"),
        "own work" => Say("Licence.Own"),
        "not applicable" => Say("Licence.None"),
        var name => name,
    };
}

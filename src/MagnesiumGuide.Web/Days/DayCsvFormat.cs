using System.Globalization;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Days;

/// <summary>How a table is written, so that a spreadsheet opens it by a double click: the separator and the decimal sign go together.</summary>
public sealed class DayCsvFormat
{
    private DayCsvFormat(string id, string delimiter, CultureInfo numbers)
    {
        Id = id;
        Delimiter = delimiter;
        Numbers = numbers;
    }

    /// <summary>Semicolons and a decimal comma: spreadsheets in Dutch.</summary>
    public static DayCsvFormat Semicolon { get; } = new("puntkomma", ";", Language.Dutch.Culture);

    /// <summary>Commas and a decimal point: spreadsheets in English, and programs.</summary>
    public static DayCsvFormat Comma { get; } = new("komma", ",", CultureInfo.InvariantCulture);

    /// <summary>Its name in the address.</summary>
    public string Id { get; }

    /// <summary>Between two cells.</summary>
    public string Delimiter { get; }

    private CultureInfo Numbers { get; }

    /// <summary>The format an address asks for, else the one that goes with the language.</summary>
    public static DayCsvFormat Of(string? id, Language language) => id switch
    {
        "puntkomma" => Semicolon,
        "komma" => Comma,
        _ => language == Language.Dutch ? Semicolon : Comma,
    };

    /// <summary>A number, without thousands separators; an empty cell when it is not known.</summary>
    public string Number(decimal? value) => value?.ToString("0.###", Numbers) ?? "";
}

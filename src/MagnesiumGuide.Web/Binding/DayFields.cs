using System.Globalization;
using MagnesiumGuide.Services.Intake;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Binding;

/// <summary>Names of the fields of a line of the day, which are also their ids; and which field a fault is about.</summary>
public static class DayFields
{
    /// <summary>The button that removes a line.</summary>
    public const string Remove = "weg";

    /// <summary>Number, grams, millilitres or milligrams.</summary>
    public static string Amount(int line) => Name("aantal", line);

    /// <summary>Household measure or grams.</summary>
    public static string Unit(int line) => Name("eenheid", line);

    /// <summary>Milligrams per 100 g or per litre.</summary>
    public static string Value(int line) => Name("mg", line);

    /// <summary>Added milligrams.</summary>
    public static string Added(int line) => Name("toegevoegd", line);

    /// <summary>What the number on the pot is of.</summary>
    public static string Basis(int line) => Name("getal", line);

    /// <summary>Pieces a day.</summary>
    public static string PerDay(int line) => Name("perdag", line);

    /// <summary>The message for a fault, beside the field it is about.</summary>
    public static FieldError ErrorFor(int line, LineFault fault) => new(FieldOf(line, fault), Say($"Fault.{fault}"));

    /// <summary>The line that a field belongs to; -1 for the fields of the person, which stand first.</summary>
    public static int LineOf(string field) =>
        int.TryParse(field.AsSpan(field.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : -1;

    private static string FieldOf(int line, LineFault fault) => fault switch
    {
        LineFault.UnknownPortion => Unit(line),
        LineFault.ValueOutOfBounds or LineFault.WaterValueOutOfBounds => Value(line),
        LineFault.AddedOutOfBounds or LineFault.AddedAboveTotal => Added(line),
        LineFault.NoFormula => Basis(line),
        LineFault.PerDayOutOfBounds => PerDay(line),
        _ => Amount(line),
    };

    private static string Name(string field, int line) => string.Create(CultureInfo.InvariantCulture, $"{field}-{line}");
}

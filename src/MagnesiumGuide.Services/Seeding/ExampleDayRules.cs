using System.Globalization;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>
/// What an example day may hold: a person, a reference set, foods with their own measures, water and forms. The address is read by
/// the pages; here only its names are held against the other files, so that no example opens on an error.
/// </summary>
internal static class ExampleDayRules
{
    private const string Start = "v=1&";
    private static readonly string[] PersonKeys = ["v", "leeftijd", "maanden", "geslacht", "toestand"];

    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var portions = data.Portions.ToLookup(p => p.Value.FoodId, p => p.Value.NameNl, StringComparer.Ordinal);
        var foods = Ids(data.Foods);
        var forms = Ids(data.Forms);
        var sets = Ids(data.ReferenceSets);
        return data.ExampleDays.SelectMany(day => Parts(day.Value.Address)
            .Select(part => part.Key switch
            {
                _ when !day.Value.Address.StartsWith(Start, StringComparison.Ordinal) => $"address does not begin with {Start}",
                "r" => Food(part.Value, foods, portions),
                "w" => Water(part.Value),
                "s" => Supplement(part.Value, forms),
                "set" => sets.Contains(part.Value) ? null : $"set '{part.Value}' is not known",
                _ => PersonKeys.Contains(part.Key, StringComparer.Ordinal) ? null : $"'{part.Key}' has no place in an example day",
            })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(day.Fault));
    }

    private static string? Food(string value, HashSet<string> foods, ILookup<string, string> portions)
    {
        if (value.Split('~') is not [var food, var count, var unit])
        {
            return $"'{value}' is not food~count~measure";
        }

        return !foods.Contains(food) ? $"food '{food}' is not known"
            : !IsNumber(count) ? $"'{count}' in '{value}' is not a number above zero with a point"
            : unit is "g" || portions[food].Contains(unit, StringComparer.Ordinal) ? null
            : $"'{food}' has no measure '{unit}'";
    }

    private static string? Water(string value) =>
        value.Split('~') is [var millilitres, var perLitre] && IsNumber(millilitres) && IsNumber(perLitre) ? null : $"'{value}' is not millilitres~mg per litre";

    private static string? Supplement(string value, HashSet<string> forms)
    {
        if (value.Split('~') is not [var form, var milligrams, "v" or "m" or "o", var perDay])
        {
            return $"'{value}' is not form~milligrams~v, m or o~number a day";
        }

        return !forms.Contains(form) ? $"form '{form}' is not known"
            : IsNumber(milligrams) && IsNumber(perDay) ? null
            : $"'{value}' has a number that cannot be read";
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0;

    private static IEnumerable<(string Key, string Value)> Parts(string address) => address.Split('&')
        .Select(part => part.Split('=', 2))
        .Select(pair => (pair[0], pair.Length == 2 ? Uri.UnescapeDataString(pair[1]) : ""));

    private static HashSet<string> Ids<T>(List<SeedRow<T>> rows)
        where T : SeededRow => rows.Select(r => r.Value.Id).ToHashSet(StringComparer.Ordinal);
}

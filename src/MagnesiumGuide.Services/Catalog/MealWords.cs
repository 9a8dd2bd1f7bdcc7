using System.Globalization;
using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Reads the foods of a meal from their cell: <c>havermout~50;melk-halfvol~250;banaan~130</c>.</summary>
public static class MealWords
{
    /// <summary>The foods in their order; null grams where the number is not a whole number of grams.</summary>
    public static IEnumerable<(string FoodId, Grams? Grams)> Read(string cell) => cell.Split(';').Select(part => part.Split('~') switch
    {
        [var food, var grams] when int.TryParse(grams, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => (food.Trim(), (Grams?)Grams.Of(whole)),
        [var food, ..] => (food.Trim(), null),
        _ => ("", null),
    });
}

using System.Globalization;
using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>An amount as it is met elsewhere: one number, or a range.</summary>
/// <param name="Low">The number, or the low end.</param>
/// <param name="High">The high end of a range, above the low end; else null.</param>
public sealed record SeenAmount(Milligrams Low, Milligrams? High)
{
    /// <summary>Reads "280", "350;300" or "250-350"; null when it is none of these.</summary>
    public static IReadOnlyList<SeenAmount>? Read(string text)
    {
        var amounts = text.Split(';').Select(One).ToList();
        return amounts.Contains(null) ? null : [.. amounts.OfType<SeenAmount>()];
    }

    private static SeenAmount? One(string text) => text.Split('-') switch
    {
        [var one] when Number(one) is { } low => new SeenAmount(low, null),
        [var from, var to] when Number(from) is { } low && Number(to) is { } high && high > low => new SeenAmount(low, high),
        _ => null,
    };

    private static Milligrams? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var mg) && mg is > 0 and < 10_000 ? Milligrams.Of(mg) : null;
}

using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads a cell with an amount: a number, zero, a trace, "less than", an estimate in brackets, or not known. Each keeps its own status.</summary>
public sealed class AmountReader(char decimalMark, AmountUnit unit, AmountWords words)
{
    private const int MostDigits = 12;

    /// <summary>100 g: there is no more magnesium than food.</summary>
    private const decimal MostMilligrams = 100_000m;

    private readonly decimal factor = unit switch
    {
        AmountUnit.Gram => 1000m,
        AmountUnit.Microgram => 0.001m,
        _ => 1m,
    };

    /// <summary>The amount with its status, or why it is refused.</summary>
    public (Milligrams? Amount, ValueStatus Status, RowRefusal? Refusal) Read(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0 || Has(words.Missing, text))
        {
            return (null, ValueStatus.Missing, null);
        }

        if (Has(words.Trace, text))
        {
            return (Milligrams.Zero, ValueStatus.Trace, null);
        }

        if (Has(words.LogicalZero, text))
        {
            return (Milligrams.Zero, ValueStatus.LogicalZero, null);
        }

        return text switch
        {
            ['<', .. var limit] => Limit(limit.Trim()),
            ['(' or '[', .. var inner, ')' or ']'] => Amount(inner.Trim(), ValueStatus.Estimated),
            _ => Amount(text, ValueStatus.Measured),
        };
    }

    /// <summary>A number as this file writes them: digits, at most one decimal mark, no separator of thousands; null when it is none.</summary>
    public static decimal? Number(string text, char decimalMark)
    {
        var mark = text.IndexOf(decimalMark, StringComparison.Ordinal);
        var (whole, rest) = mark < 0 ? (text, "0") : (text[..mark], text[(mark + 1)..]);
        return whole.Length is > 0 and <= MostDigits && rest.Length is > 0 and <= MostDigits && whole.All(char.IsAsciiDigit) && rest.All(char.IsAsciiDigit)
            ? decimal.Parse($"{whole}.{rest}", CultureInfo.InvariantCulture)
            : null;
    }

    private static bool Has(IReadOnlyList<string> all, string text) => all.Contains(text, StringComparer.OrdinalIgnoreCase);

    // "<LOQ" names no limit: below it, whatever it is.
    private (Milligrams? Amount, ValueStatus Status, RowRefusal? Refusal) Limit(string limit) =>
        limit.StartsWith("LO", StringComparison.OrdinalIgnoreCase)
            ? (Milligrams.Zero, ValueStatus.BelowLimit, null)
            : Amount(limit, ValueStatus.BelowLimit);

    private (Milligrams? Amount, ValueStatus Status, RowRefusal? Refusal) Amount(string text, ValueStatus status)
    {
        if (Number(text, decimalMark) is { } number)
        {
            return number * factor > MostMilligrams ? (null, ValueStatus.Missing, RowRefusal.Impossible) : (Milligrams.Of(number * factor), status, null);
        }

        return (null, ValueStatus.Missing, text is ['-', .. var below] && Number(below, decimalMark) is not null ? RowRefusal.Impossible : RowRefusal.NotANumber);
    }
}

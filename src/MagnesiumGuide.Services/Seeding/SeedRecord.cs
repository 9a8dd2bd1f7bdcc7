using System.Globalization;
using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>One line of a seed file, read by column name. A cell that cannot be read becomes a fault, and reading goes on.</summary>
internal sealed class SeedRecord(string file, int line, IReadOnlyDictionary<string, string> cells, List<SeedFault> faults)
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public int Line => line;

    public string File => file;

    public void Fault(string message) => faults.Add(new SeedFault(file, line, message));

    /// <summary>A cell that may be empty.</summary>
    public string Text(string column) => cells[column];

    /// <summary>A cell that may not be empty.</summary>
    public string Required(string column)
    {
        if (cells[column].Length == 0)
        {
            Fault($"{column} is empty");
        }

        return cells[column];
    }

    public bool Flag(string column)
    {
        if (cells[column] is not ("0" or "1"))
        {
            Fault($"{column} is '{cells[column]}', expected 0 or 1");
        }

        return string.Equals(cells[column], "1", StringComparison.Ordinal);
    }

    /// <summary>False where the file does not have the column.</summary>
    public bool FlagIfThere(string column) => cells.ContainsKey(column) && Flag(column);

    public int Int(string column) => OptionalInt(column) ?? Missing<int>(column);

    public int? OptionalInt(string column)
    {
        var text = cells[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Fault($"{column} is '{text}', expected a whole number of zero or more");
        return null;
    }

    public decimal Decimal(string column) => OptionalDecimal(column) ?? Missing<decimal>(column);

    public decimal? OptionalDecimal(string column)
    {
        var text = cells[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1_000_000)
        {
            return value;
        }

        Fault($"{column} is '{text}', expected a number of zero or more with a point");
        return null;
    }

    public Milligrams? OptionalMilligrams(string column) => OptionalDecimal(column) is { } value ? Milligrams.Of(value) : null;

    public DateOnly? OptionalDate(string column)
    {
        var text = cells[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value))
        {
            return value;
        }

        Fault($"{column} is '{text}', expected a date as 2026-11-24");
        return null;
    }

    public T Enum<T>(string column)
        where T : struct, Enum => OptionalEnum<T>(column) ?? Missing<T>(column);

    public T? OptionalEnum<T>(string column)
        where T : struct, Enum
    {
        var text = cells[column];
        if (text.Length == 0)
        {
            return null;
        }

        // By name alone: a number would slip through Enum.TryParse.
        if (char.IsLetter(text[0]) && System.Enum.TryParse<T>(text, ignoreCase: true, out var value) && System.Enum.IsDefined(value))
        {
            return value;
        }

        Fault($"{column} is '{text}', expected one of {string.Join(", ", System.Enum.GetNames<T>())}");
        return null;
    }

    private T Missing<T>(string column)
        where T : struct
    {
        if (cells[column].Length == 0)
        {
            Fault($"{column} is empty");
        }

        return default;
    }
}

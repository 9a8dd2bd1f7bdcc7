using System.Text;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>The twelve ways in which a file can be damaged.</summary>
public enum Damage
{
    None,
    CutOff,
    Empty,
    NulByte,
    HugeLine,
    MillionColumns,
    ColumnRenamed,
    ColumnTwice,
    CodeTwice,
    LostLetter,
    ReadInWrongEncoding,
    Formula,
    NumberInAnotherNotation,
}

public static class Damages
{
    public static string Write(Sample sample, Damage damage, ImportWorld world)
    {
        var amounts = sample.Parts[sample.AmountsPart];
        var (part, content) = damage switch
        {
            Damage.CutOff => (sample.AmountsPart, sample.Bytes(amounts.TrimEnd()[..^(amounts.TrimEnd().Split('\n')[^1].Length / 2 + 1)])),
            Damage.Empty => (sample.AmountsPart, []),
            Damage.NulByte => (sample.AmountsPart, sample.Bytes(amounts + "\0")),
            Damage.HugeLine => (sample.AmountsPart, sample.Bytes(amounts + new string('x', 300_000))),
            Damage.MillionColumns => (sample.AmountsPart, sample.Bytes(amounts + new string(sample.Delimiter, 1_000_000))),
            Damage.ColumnRenamed => (sample.AmountsPart, sample.Bytes(amounts.Replace(sample.Header, "\"x\""))),
            Damage.ColumnTwice => (sample.AmountsPart, sample.Bytes(Twice(amounts, sample))),
            Damage.CodeTwice => (sample.AmountsPart, sample.Bytes(OnceMore(amounts, sample))),
            Damage.LostLetter => Named(sample, "\uFFFD"),
            Damage.ReadInWrongEncoding => Named(sample, "Ã«"),
            Damage.Formula => Named(sample, "="),
            Damage.NumberInAnotherNotation => (sample.AmountsPart, sample.Bytes(amounts.Replace(sample.Row, sample.Row.Replace(sample.Amount, Regexed(sample.Amount))))),
            _ => ("", Array.Empty<byte>()),
        };
        return sample.Write(world, part.Length == 0 ? new Dictionary<string, byte[]>(StringComparer.Ordinal) : new Dictionary<string, byte[]>(StringComparer.Ordinal) { [part] = content });
    }

    private static (string Part, byte[] Content) Named(Sample sample, string before) =>
        (sample.NamesPart, sample.Bytes(sample.Parts[sample.NamesPart].Replace(sample.FoodName, before + sample.FoodName)));

    // The same code with another amount, as the last row.
    private static string OnceMore(string text, Sample sample)
    {
        const string LastTag = "</TABLE>";
        var row = sample.Row.Replace(sample.Amount, sample.Amount.Replace("2", "3").Replace("64", "65").Replace("0.0011", "0.0012")) + "\n";
        return text.Contains(LastTag) ? text.Replace(LastTag, row + LastTag) : text.TrimEnd('\n', '\r') + "\n" + row;
    }

    // Quoted or not, the header gets its column for magnesium a second time.
    private static string Twice(string text, Sample sample)
    {
        var lines = text.Split('\n');
        lines[0] = lines[0].TrimEnd('\r') + sample.Delimiter + sample.Header;
        return string.Join('\n', lines);
    }

    private static string Regexed(string amount)
    {
        var digits = amount.IndexOfAny([.. "0123456789"]);
        var end = amount.LastIndexOfAny([.. "0123456789"]);
        return new StringBuilder().Append(amount, 0, digits).Append("1.234,5").Append(amount, end + 1, amount.Length - end - 1).ToString();
    }
}

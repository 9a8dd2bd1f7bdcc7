using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>What the report says of each file with each damage: so many rows read, and why some were refused, or why the whole file was.</summary>
public static class Expected
{
    private const string CiqualWithoutCodes = "ciqual_2020_eng_excerpt_real.csv";

    // Amounts alone, and a set of files that is not known: a file is missing, whatever more is wrong with those that are there.
    private static readonly string[] WithoutFoods = ["ciqual_compo_xml_excerpt_shape.xml", "fineli_excerpt_real"];

    // The food per 100 ml is refused in every NEVO file.
    private static readonly Dictionary<string, (int Rows, int PerVolume)> Whole = new(StringComparer.Ordinal)
    {
        ["nevo_2025_layout_invented.csv"] = (6, 1),
        ["nevo_2025_layout_invented_bom.csv"] = (6, 1),
        ["nevo_2025_layout_invented_cp1252_crlf.csv"] = (6, 1),
        ["nevo_2023_layout_invented.csv"] = (6, 1),
        ["nevo_2025_details_layout_invented.csv"] = (3, 1),
        ["bls_4_0_layout_invented.tsv"] = (3, 0),
        ["off_export_layout_invented.tsv"] = (4, 0),
        ["ciqual.csv"] = (4, 0),
        ["ciqual-2020.zip"] = (3, 0),
        ["fdc"] = (2, 0),
        ["fdc.zip"] = (2, 0),
        [CiqualWithoutCodes] = (7, 0),
        ["fdc_sr_legacy_excerpt_real"] = (8, 0),
        ["own.csv"] = (4, 0),
    };

    private static readonly Dictionary<(string, Damage), string> Otherwise = new()
    {
        // Records, not lines: an unknown tag is passed over, a column cannot stand twice, and without the last tag the end is missing.
        [("ciqual-2020.zip", Damage.CutOff)] = "Damaged",
        [("ciqual-2020.zip", Damage.MillionColumns)] = "LineTooLong",
        [("ciqual-2020.zip", Damage.ColumnRenamed)] = "NoMagnesium",
        [("ciqual-2020.zip", Damage.ColumnTwice)] = "3 read",

        // The last row ends within quotes; it is one of the file with amounts, and the foods stand in another.
        [("fdc", Damage.CutOff)] = "3 read: 1 Unclosed",
        [("fdc.zip", Damage.CutOff)] = "3 read: 1 Unclosed",
        [("fdc_sr_legacy_excerpt_real", Damage.CutOff)] = "9 read: 1 CellCount",

        [("ciqual_compo_xml_excerpt_shape.xml", Damage.Empty)] = "Empty",
        [("ciqual_compo_xml_excerpt_shape.xml", Damage.NulByte)] = "NulBytes",

        // Ciqual's table for spreadsheets has no codes: each row is refused for that, or for what is damaged before it.
        [(CiqualWithoutCodes, Damage.None)] = "7 read: 7 NoCode",
        [(CiqualWithoutCodes, Damage.CutOff)] = "7 read: 1 CellCount, 6 NoCode",
        [(CiqualWithoutCodes, Damage.CodeTwice)] = "8 read: 8 NoCode",
        [(CiqualWithoutCodes, Damage.LostLetter)] = "7 read: 7 NoCode",
        [(CiqualWithoutCodes, Damage.ReadInWrongEncoding)] = "7 read: 7 NoCode",
        [(CiqualWithoutCodes, Damage.Formula)] = "7 read: 7 NoCode",
        [(CiqualWithoutCodes, Damage.NumberInAnotherNotation)] = "7 read: 6 NoCode, 1 NotANumber",

        // Tried with tabs before it is tried with semicolons: then it is one long cell.
        [("own.csv", Damage.MillionColumns)] = "LineTooLong",
    };

    private static readonly string[] InSeveralLines = ["nevo_2025_details_layout_invented.csv", "ciqual-2020.zip", "fdc", "fdc.zip", "fdc_sr_legacy_excerpt_real"];

    public static string Of(string name, Damage damage)
    {
        if (Otherwise.TryGetValue((name, damage), out var said))
        {
            return said;
        }

        if (WithoutFoods.Contains(name))
        {
            return "PartMissing";
        }

        var (rows, perVolume) = Whole[name];
        var isInSeveralLines = InSeveralLines.Contains(name);
        return damage switch
        {
            Damage.None => Say(rows, perVolume, null, 0),
            Damage.CutOff => Say(rows, name.Contains("details") ? 0 : perVolume, RowRefusal.CellCount, 1),
            Damage.CodeTwice => isInSeveralLines ? Say(rows, perVolume, RowRefusal.CodeTwice, 1) : Say(rows + 1, perVolume, RowRefusal.CodeTwice, 2),
            Damage.LostLetter or Damage.ReadInWrongEncoding => Say(rows, perVolume, RowRefusal.LostLetters, 1),
            Damage.Formula => Say(rows, perVolume, RowRefusal.BadName, 1),
            Damage.NumberInAnotherNotation => Say(rows, perVolume, RowRefusal.NotANumber, 1),
            Damage.Empty => "Empty",
            Damage.NulByte => "NulBytes",
            Damage.HugeLine => "LineTooLong",
            Damage.MillionColumns => "TooManyColumns",
            Damage.ColumnRenamed => "ColumnMissing",
            Damage.ColumnTwice => "ColumnTwice",
            _ => "",
        };
    }

    private static string Say(int rows, int perVolume, RowRefusal? refusal, int count)
    {
        (RowRefusal Reason, int Count)[] all = [(RowRefusal.PerVolume, perVolume), (refusal ?? RowRefusal.PerVolume, count)];
        return $"{rows} read: {string.Join(", ", all.Where(r => r.Count > 0).OrderBy(r => r.Reason).Select(r => $"{r.Count} {r.Reason}"))}".TrimEnd(' ', ':');
    }
}

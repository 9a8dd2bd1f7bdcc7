using System.IO.Compression;
using System.Text;
using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>
/// A file of each layout, small, and the places in it where it can be damaged. The foods are invented, but for the excerpts of
/// Ciqual (Anses, Licence Ouverte), SR Legacy (USDA, CC0) and Fineli (THL, CC BY 4.0), which are as published.
/// </summary>
public sealed record Sample(string Name, IReadOnlyDictionary<string, string> Parts, string NamesPart, string AmountsPart)
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public required string Header { get; init; }

    /// <summary>A row with an amount in the part that has the amounts.</summary>
    public string Row => Parts[AmountsPart].Split('\n').First(line => line.Contains(Amount)).TrimEnd('\r');

    /// <summary>The amount in that row, with what stands around it.</summary>
    public required string Amount { get; init; }

    public required string FoodName { get; init; }

    public char Delimiter { get; init; } = ';';

    public bool IsWindows1252 { get; init; }

    public string Zip { get; init; } = "";

    public Func<ImportMapping, ImportMapping> Correct { get; init; } = mapping => mapping;

    public static IReadOnlyList<Sample> All { get; } =
    [
        NevoWide("nevo_2025_layout_invented.csv", "\"64\""),
        NevoWide("nevo_2025_layout_invented_bom.csv", "\"64\""),
        NevoWide("nevo_2025_layout_invented_cp1252_crlf.csv", "\"64\"") with { IsWindows1252 = true },
        NevoWide("nevo_2023_layout_invented.csv", "|64|"),
        Single("nevo_2025_details_layout_invented.csv") with { Delimiter = '|', Header = "Gehalte/Value", Amount = "|64|", FoodName = "Proefbrood" },
        Single("bls_4_0_layout_invented.tsv") with { Delimiter = '\t', Header = "MG Magnesium [mg/100g]", Amount = "\t62.5\t", FoodName = "Test bread", Correct = As("bls-4") },
        Single("off_export_layout_invented.tsv") with { Delimiter = '\t', Header = "magnesium_100g", Amount = "\t0.0011", FoodName = "Proefwater", Correct = As("off") },
        Of("ciqual.csv", CiqualCsv) with { Header = "Magnesium (mg/100g)", Amount = ";28;", FoodName = "Proefbanaan", Correct = As("ciqual") },
        Of("ciqual-2020.zip", ("alim_2020_07_07.xml", CiqualFoods), ("compo_2020_07_07.xml", CiqualAmounts)) with
        {
            Header = "teneur", Amount = "<teneur> 28 </teneur>", FoodName = "Proefbanaan", IsWindows1252 = true, Zip = "ciqual-2020.zip",
        },
        Of("fdc", ("food.csv", FdcFoods), ("food_nutrient.csv", FdcAmounts), ("sr_legacy_food.csv", FdcCodes)) with
        {
            Header = "\"amount\"", Amount = "\"270\"", FoodName = "Proefnoot", Delimiter = ',',
        },
        Of("fdc.zip", ("food.csv", FdcFoods), ("food_nutrient.csv", FdcAmounts), ("sr_legacy_food.csv", FdcCodes)) with
        {
            Header = "\"amount\"", Amount = "\"270\"", FoodName = "Proefnoot", Delimiter = ',', Zip = "fdc.zip",
        },
        Single("ciqual_2020_eng_excerpt_real.csv") with { Header = "Magnesium (mg/100g)", Amount = ";28;", FoodName = "Banana, pulp, raw" },
        Single("ciqual_compo_xml_excerpt_shape.xml") with { Header = "teneur", Amount = "<teneur> 28 </teneur>", FoodName = "13005" },
        Folder("fdc_sr_legacy_excerpt_real", "food.csv", "food_nutrient.csv", "sr_legacy_food.csv", "nutrient.csv") with
        {
            AmountsPart = "food_nutrient.csv", Header = "\"amount\"", Amount = "\"270\"", FoodName = "Nuts, almonds", Delimiter = ',',
        },
        Folder("fineli_excerpt_real", "food.csv", "component_value.csv", "foodname_EN.csv", "component.csv") with
        {
            AmountsPart = "component_value.csv", NamesPart = "foodname_EN.csv", Header = "BESTLOC", Amount = ";MG;34,000", FoodName = "SYRUP",
        },
        Of("own.csv", "code;naam;magnesium (mg)\nA1;Proefsoep;12,5\nA2;Proefsaus;(3)\nA3;Proefsap;n.a.\nA4;Proefzout;LZ\n") with
        {
            Header = "magnesium (mg)", Amount = ";12,5", FoodName = "Proefsoep", Correct = As("own"),
        },
    ];

    public const string CiqualHeader = "alim_grp_nom_eng;alim_code;alim_nom_eng;alim_nom_sci;Energy, Regulation EU No 1169/2011 (kcal/100g);Energy, N x Jones' factor, with fibres (kcal/100g);Magnesium (mg/100g);Zinc (mg/100g)";

    private const string CiqualCsv = "\uFEFF" + CiqualHeader + "\r\n"
        + "fruits;913005;Proefbanaan, raw;;-;90,5;28;0,2\r\nfruits;910000;Proefslak;;100;99;< 0,05;-\r\nfruits;901000;Proefdrank;;-;-;-;traces\r\nfruits;901001;Proefwijn;;;;traces;1\r\n";

    private const string CiqualFoods = """
        <?xml version="1.0" encoding="windows-1252" ?>
        <TABLE>
           <ALIM><alim_code> 913005 </alim_code><alim_nom_fr> Proefbanane & pulpe </alim_nom_fr><alim_nom_eng> Proefbanaan & pulp, purée </alim_nom_eng><alim_grp_code> 02 </alim_grp_code></ALIM>
           <ALIM><alim_code> 910000 </alim_code><alim_nom_fr> Proefescargot </alim_nom_fr><alim_nom_eng missing=" " /><alim_grp_code> 04 </alim_grp_code></ALIM>
           <ALIM><alim_code> 901000 </alim_code><alim_nom_fr> Proefpastis </alim_nom_fr><alim_nom_eng> Proefpastis </alim_nom_eng><alim_grp_code> 06 </alim_grp_code></ALIM>
        </TABLE>

        """;

    private const string CiqualAmounts = """
        <?xml version="1.0" encoding="windows-1252" ?>
        <TABLE>
           <COMPO><alim_code> 913005 </alim_code><const_code> 328 </const_code><teneur> 90,5 </teneur></COMPO>
           <COMPO><alim_code> 913005 </alim_code><const_code> 10120 </const_code><teneur> 28 </teneur><min missing=" " /></COMPO>
           <COMPO><alim_code> 910000 </alim_code><const_code> 10120 </const_code><teneur> < 0,05 </teneur></COMPO>
           <COMPO><alim_code> 901000 </alim_code><const_code> 10120 </const_code><teneur> traces </teneur></COMPO>
        </TABLE>

        """;

    private const string FdcFoods = """"
        "fdc_id","data_type","description","food_category_id","publication_date"
        "9170567","sr_legacy_food","Proefnoot, ""gebrand""","12","2019-04-01"
        "9173944","sr_legacy_food","Proeffruit","9","2019-04-01"
        "9173945","sub_sample_food","Geen voedingsmiddel","9","2019-04-01"

        """";

    private const string FdcAmounts = """"
        "id","fdc_id","nutrient_id","amount","data_points","derivation_id"
        "1","9170567","1090","270","",""
        "2","9170567","2047","580.4","",""
        "3","9170567","2048","575.5","",""
        "4","9170567","1087","200","",""

        """";

    private const string FdcCodes = """"
        "fdc_id","NDB_number"
        "9170567","9061"

        """";

    /// <summary>Writes the file as it is, or with some of its parts changed, and gives its path.</summary>
    public string Write(ImportWorld world, IReadOnlyDictionary<string, byte[]> changed)
    {
        var folder = Guid.NewGuid().ToString("N");
        var parts = Parts.ToDictionary(p => p.Key, p => changed.GetValueOrDefault(p.Key) ?? Bytes(p.Value), StringComparer.Ordinal);
        if (Zip.Length > 0)
        {
            using var packed = new MemoryStream();
            using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (name, content) in parts)
                {
                    // The zips of USDA hold a folder.
                    using var entry = zip.CreateEntry("map/" + name).Open();
                    entry.Write(content);
                }
            }

            return world.Write(Path.Combine(folder, Zip), packed.ToArray());
        }

        var paths = parts.Select(p => world.Write(Path.Combine(folder, p.Key), p.Value)).ToList();
        return paths.Count == 1 ? paths[0] : Path.GetDirectoryName(paths[0])!;
    }

    /// <summary>In the encoding of this file. The sign for a lost letter is what it becomes when a windows-1252 program saves it.</summary>
    public byte[] Bytes(string text) => IsWindows1252 ? Windows1252.GetBytes(text.Replace("\uFFFD", "ï¿½")) : Encoding.UTF8.GetBytes(text);

    public override string ToString() => Name;

    private static Sample NevoWide(string name, string amount) => Single(name) with { Delimiter = '|', Header = "MG (mg)", Amount = amount, FoodName = "Proefbrood" };

    private static Sample Single(string name) => Of(name, Read(name));

    private static Sample Of(string name, string text) => Of(name, (name, text));

    private static Sample Of(string name, params (string Name, string Text)[] parts) => new(
        name, parts.ToDictionary(p => p.Name, p => p.Text, StringComparer.Ordinal), parts[0].Name, parts[^1].Name is "sr_legacy_food.csv" ? parts[1].Name : parts[^1].Name)
    {
        Header = "",
        Amount = "",
        FoodName = "",
    };

    private static Sample Folder(string name, params string[] files) => Of(name, [.. files.Select(f => (f, Read(Path.Combine(name, f))))]);

    private static string Read(string name)
    {
        var bytes = File.ReadAllBytes(ImportWorld.Data(name));
        return name.Contains("cp1252") ? Windows1252.GetString(bytes) : Encoding.UTF8.GetString(bytes);
    }

    private static Func<ImportMapping, ImportMapping> As(string table) => mapping => mapping with { Table = new FoodTableInfo(table, table, "1") };
}

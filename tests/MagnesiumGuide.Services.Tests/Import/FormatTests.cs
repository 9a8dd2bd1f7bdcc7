using System.IO.Compression;
using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>What each layout says, value by value: number, real zero, trace, below a limit, estimated and not known are all kept apart.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-format-").FullName;

    public static TheoryData<string, string> Values => new()
    {
        { "nevo_2025_layout_invented.csv", "900001 64000 Measured 236; 900002 0 Trace 231; 900003 ? Missing 31; 900004 7000 Measured 66 PerVolume; 900005 1000 Measured 4; 900006 0 Measured 560" },
        { "nevo_2023_layout_invented.csv", "900001 64000 Measured 236; 900002 0 Trace 231; 900003 ? Missing 31; 900004 7000 Measured 66 PerVolume; 900005 1000 Measured 4; 900006 0 Measured 560" },
        { "nevo_2025_details_layout_invented.csv", "900001 64000 Measured ?; 900002 0 Trace ?; 900004 7000 Measured ? PerVolume" },
        { "bls_4_0_layout_invented.tsv", "Z900001 62500 Measured 240; Z900002 0 BelowLimit 899; Z900003 ? Missing 20" },
        { "off_export_layout_invented.tsv", "0000000000017 1100 Measured ?; 0000000000024 64900 Measured 330; 0000000000031 ? Missing 100; 0000000000048 64900000 Measured ?" },
        { "ciqual.csv", "913005 28000 Measured 91; 910000 50 BelowLimit 100; 901000 ? Missing ?; 901001 0 Trace ?" },
        { "ciqual-2020.zip", "913005 28000 Measured 91; 910000 50 BelowLimit ?; 901000 0 Trace ?" },
        { "fdc", "NDB 09061 / FDC 9170567 270000 Measured 576; FDC 9173944 ? Missing ?" },
        { "fdc.zip", "NDB 09061 / FDC 9170567 270000 Measured 576; FDC 9173944 ? Missing ?" },
        { "own.csv", "A1 12500 Measured ?; A2 3000 Estimated ?; A3 ? Missing ?; A4 0 LogicalZero ?" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Read_ALayout_KeepsEveryStatusApart(string name, string expected)
    {
        var sample = Sample.All.Single(s => s.Name == name);
        string Put(string file, byte[] content)
        {
            File.WriteAllBytes(Path.Combine(folder, file), content);
            return Path.Combine(folder, file);
        }

        Said(Written(sample, Put)).Should().Be(expected);
    }

    [Fact]
    public void Recognise_EachEdition_IsTheTableThatTheFileSays()
    {
        Recognised(ImportWorld.Data("nevo_2025_layout_invented.csv")).Table.Should().BeEquivalentTo(new { Id = "nevo-2025", Edition = "2025/9.0" });
        var windows = Recognised(ImportWorld.Data("nevo_2025_layout_invented_cp1252_crlf.csv"));
        windows.Encoding.Should().Be("windows-1252");
        Recognised(ImportWorld.Data("off_export_layout_invented.tsv")).Should().BeEquivalentTo(new { Delimiter = '\t', Unit = AmountUnit.Gram, DecimalMark = '.' });
        Rows(ImportWorld.Data("nevo_2025_layout_invented_cp1252_crlf.csv")).Should().Contain(r => r.NameNl == "Crème café proef");
    }

    [Theory]
    [InlineData("ciqual_2020_eng.csv", "ciqual-2020")]
    [InlineData("Table Ciqual 2025_FR_2025_11_03.csv", "ciqual-2025")]
    [InlineData("ciqual.csv", "")]
    [InlineData("ciqual gedownload 2026-03-01.csv", "")]
    [InlineData("20260301 lijst.csv", "")]
    [InlineData("ciqual 2020 of ciqual 2025.csv", "")]
    public void Recognise_Ciqual_IsTheEditionOfItsNameOrOfNone(string name, string expected)
    {
        var recognised = Recognised(Text(name, Sample.CiqualHeader + "\nfruits;13005;Banana, pulp, raw;;;90,5;28;0,2\n"));

        recognised.Should().BeEquivalentTo(new { Format = FoodFileFormat.Ciqual, Table = new { Id = expected, Name = "CIQUAL", Edition = expected.Replace("ciqual-", "") } });
    }

    [Theory]
    [InlineData("FoodData_Central_foundation_food_csv_2026-04-30.zip", "usda-foundation-2026-04-30")]
    [InlineData("foundation.zip", "")]
    public void Recognise_Foundation_IsTheEditionOfItsNameOrOfNone(string name, string expected) => Recognised(Zip(
        name, ("food.csv", "fdc_id,data_type,description\n1,foundation_food,Proefnoot\n"), ("food_nutrient.csv", "fdc_id,nutrient_id,amount\n1,1090,10.5\n"))).Table.Id.Should().Be(expected);

    [Fact]
    public void Read_ASpreadsheet_IsReadAsTheCsvIs()
    {
        string[][] cells =
        [
            Sample.CiqualHeader.Split(';'),
            ["fruits", "913005", "Proefbanaan, raw", "", "-", "90,5", "28", "0,2"],
            ["fruits", "910000", "Proefslak", "", "100", "99", "< 0,05", "-"],
        ];

        Said(Sheet("ciqual 2025.xlsx", cells)).Should().Be("913005 28000 Measured 91; 910000 50 BelowLimit 100");
        Recognised(Path.Combine(folder, "ciqual 2025.xlsx")).Table.Id.Should().Be("ciqual-2025");
    }

    // As Anses published the table of 2020: a workbook of the kind before 2007, most numbers in it written as text.
    [Fact]
    public void Read_CiqualInAnOldWorkbook_SaysWhatItsCellsSay()
    {
        var path = ImportWorld.Data("ciqual_2020_layout_invented.xls");

        Said(path).Should().Be("13005 28000 Measured 91; 10000 50 BelowLimit ?; 1000 ? Missing ?; 1001 0 Trace 60; 7110 51500 Measured 247");
        Recognised(path).Table.Id.Should().Be("ciqual-2020");
    }

    [Fact]
    public void Read_CiqualWithoutCodes_RefusesEveryRow() => Rows(Text("ciqual.csv", Sample.CiqualHeader.Replace("alim_code;", "") + "\nfruits;Banana, pulp, raw;;383;90,5;28;0,2\n"))
        .Should().ContainSingle().Which.Refusal.Should().Be(RowRefusal.NoCode);

    [Fact]
    public void Read_FdcDerivations_KeepWhatTheySay()
    {
        Text("food.csv", "fdc_id,data_type,description\n1,foundation_food,Proefnoot\n2,foundation_food,Proefolie\n");
        Text("food_nutrient.csv", "id,fdc_id,nutrient_id,amount,derivation_id\n1,1,1090,10.5,1\n2,2,1090,0,4\n");
        Text("food_nutrient_derivation.csv", "id,code,description\n1,A,Analytical\n4,Z,Assumed zero\n");

        Said(folder).Should().Be("FDC 1 10500 Measured ?; FDC 2 0 LogicalZero ?");
    }

    public static TheoryData<string, FileFault> Hostile => new()
    {
        { "zip bomb", FileFault.ZipBomb },
        { "zip path", FileFault.ZipPath },
        { "cut zip", FileFault.Damaged },
        { "entities", FileFault.DocumentType },
        { "one part", FileFault.PartMissing },
        { "sheet bomb", FileFault.ZipBomb },
        { "no sheet", FileFault.Damaged },
        { "picture", FileFault.NulBytes },
        { "no table", FileFault.NotRecognised },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Open_AFileThatIsMadeToDoHarm_IsRefusedWithAReasonInLittleMemory(string kind, FileFault expected)
    {
        var path = Made(kind);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var open = () => Rows(path);

        open.Should().Throw<FoodFileException>().Which.Fault.Should().Be(expected);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(20_000_000);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ImportMapping Recognised(string path)
    {
        using var file = FoodFile.Open(path);
        return FoodFileReaders.Recognise(file);
    }

    private static List<FileRow> Rows(string path)
    {
        using var file = FoodFile.Open(path);
        return [.. FoodFileReaders.Read(file, FoodFileReaders.Recognise(file))];
    }

    private static string Said(string path) => string.Join("; ", Rows(path).Select(r =>
        $"{r.Code} {(r.Magnesium is { } mg ? mg.Micrograms : "?")} {r.Status} {(r.EnergyKcal is { } kcal ? kcal : "?")} {r.Refusal}".TrimEnd()));

    private static string Written(Sample sample, Func<string, byte[], string> put)
    {
        if (sample.Zip.Length > 0)
        {
            using var packed = new MemoryStream();
            using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            {
                foreach (var (name, text) in sample.Parts)
                {
                    using var entry = zip.CreateEntry(name).Open();
                    entry.Write(sample.Bytes(text));
                }
            }

            return put(sample.Zip, packed.ToArray());
        }

        var paths = sample.Parts.Select(p => put(p.Key, sample.Bytes(p.Value))).ToList();
        return paths.Count == 1 ? paths[0] : Path.GetDirectoryName(paths[0])!;
    }

    private string Made(string kind) => kind switch
    {
        "zip bomb" => Zip("fdc.zip", ("food.csv", new string('0', 30_000_000)), ("food_nutrient.csv", "x")),
        "zip path" => Zip("fdc.zip", ("../../food.csv", "x")),
        "cut zip" => Cut(Zip("fdc.zip", ("food.csv", "fdc_id,data_type,description\n"), ("food_nutrient.csv", "fdc_id,nutrient_id,amount\n"))),
        "entities" => Zip(
            "ciqual.zip",
            ("alim_2020_07_07.xml", "<!DOCTYPE TABLE [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><TABLE><ALIM><alim_code>1</alim_code><alim_nom_fr>&b;</alim_nom_fr></ALIM></TABLE>"),
            ("compo_2020_07_07.xml", "<TABLE></TABLE>")),
        "one part" => Text("compo_2020_07_07.xml", "<TABLE></TABLE>"),
        "sheet bomb" => Zip("x.xlsx", ("[Content_Types].xml", "<Types/>"), ("xl/sharedStrings.xml", new string(' ', 30_000_000))),
        "no sheet" => Zip("x.xlsx", ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<!DOCTYPE x><x/>")),
        "picture" => Text("x.csv", "\u0089PNG\r\n\0\0\0"),
        _ => Text("x.csv", "Beste redactie\nhierbij de tabel\n"),
    };

    private string Text(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    private string Zip(string name, params (string Name, string Text)[] entries)
    {
        var path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (entry, text) in entries)
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write(text);
        }

        return path;
    }

    private static string Cut(string path)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(file.Length - 30);
        return path;
    }

    private string Sheet(string name, string[][] rows)
    {
        var cells = string.Concat(rows.Select((row, r) => $"<row r=\"{r + 1}\">{string.Concat(row.Select((cell, c) =>
            $"<c r=\"{(char)('A' + c)}{r + 1}\" t=\"inlineStr\"><is><t>{System.Net.WebUtility.HtmlEncode(cell)}</t></is></c>"))}</row>"));
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Zip(
            name,
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"compo\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{cells}</sheetData></worksheet>"));
    }
}

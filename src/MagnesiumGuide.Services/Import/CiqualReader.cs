using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads CIQUAL of Anses: the CSV export, the spreadsheet, and the set of XML files, in French and in English.</summary>
public sealed partial class CiqualReader : IFoodTableReader
{
    private const string Sheet = "compo";
    private const string Magnesium = "10120";
    private const string Energy = "328";

    /// <inheritdoc/>
    public FoodFileFormat Format => FoodFileFormat.Ciqual;

    /// <inheritdoc/>
    public ImportMapping? Recognise(FoodFile file)
    {
        if (file.Find(IsFoods) is not null || file.Find(IsAmounts) is not null)
        {
            return file.Find(IsFoods) is null ? throw new FoodFileException(FileFault.PartMissing, "alim_*.xml")
                : file.Find(IsAmounts) is null ? throw new FoodFileException(FileFault.PartMissing, "compo_*.xml")
                : new ImportMapping(Format, Table(file)) { Encoding = TextPart.Sniff(file.Find(IsFoods)!), DecimalMark = ',' };
        }

        if (file.OnlyPart is not { } part)
        {
            return null;
        }

        var mapping = new ImportMapping(Format, Table(file)) { Encoding = file.IsSheet ? "" : TextPart.Sniff(part), Delimiter = ';', DecimalMark = ',' };
        using var rows = TabularFile.Open(file, part, mapping, Sheet);
        var header = TabularFile.Header(rows, 1);
        return header.Any(h => Named(h, "alim_nom_")) ? mapping with { Columns = Columns(header), Unit = AmountUnit.Milligram } : null;
    }

    /// <inheritdoc/>
    public IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping) => file.Find(IsFoods) is { } foods
        ? Set(foods, file.Find(IsAmounts)!, mapping)
        : Tabular(file, mapping);

    private static IEnumerable<FileRow> Tabular(FoodFile file, ImportMapping mapping)
    {
        using var rows = TabularFile.Open(file, file.Parts[0], mapping, Sheet);
        foreach (var food in TabularFile.Foods(rows, mapping))
        {
            yield return food;
        }
    }

    private static IEnumerable<FileRow> Set(FilePart foods, FilePart compositions, ImportMapping mapping)
    {
        using var scratch = new FoodScratch();
        using (var records = new XmlRecords(TextPart.Open(foods, TextPart.Sniff(foods)), "ALIM"))
        {
            foreach (var record in records.Read())
            {
                scratch.AddFood(records.Line, record.Value("alim_code"), "", Name(record), FoodGroupNames.OfCiqual + record.Value("alim_grp_code"), "");
            }
        }

        using (var records = new XmlRecords(TextPart.Open(compositions, TextPart.Sniff(compositions)), "COMPO"))
        {
            foreach (var record in records.Read())
            {
                if (record.Value("const_code") is Magnesium or Energy)
                {
                    scratch.AddAmount(record.Value("alim_code"), record.Value("const_code"), record.Value("teneur"), "");
                }
            }
        }

        var amounts = new AmountReader(mapping.DecimalMark, AmountUnit.Milligram, mapping.Words);
        foreach (var food in scratch.Foods(Magnesium, Energy, "", ""))
        {
            var (amount, status, refusal) = amounts.Read(food.Magnesium);
            yield return new FileRow(food.Line, food.Code, "", food.NameEn)
            {
                Group = food.Group,
                Magnesium = amount,
                Status = status,
                Refusal = food.HasTwoMagnesia ? RowRefusal.CodeTwice : refusal,
                Raw = food.Magnesium,
                EnergyKcal = TabularFile.Kcal(food.Energy, mapping.DecimalMark),
            };
        }
    }

    private static string Name(XmlRecord record) => record.Value("alim_nom_eng") is { Length: > 0 } english ? english : record.Value("alim_nom_fr");

    private static ColumnMap Columns(IReadOnlyList<string> header) => new(
        TabularFile.Column(header, h => Named(h, "alim_code")),
        0,
        TabularFile.Needed(header, "alim_nom_", h => h.StartsWith("alim_nom_", StringComparison.OrdinalIgnoreCase) && !Named(h, "alim_nom_sci")),
        TabularFile.Needed(header, "Magnesium (mg/100g)", h => MagnesiumColumn().IsMatch(h)),
        TabularFile.Column(header, h => h.Contains("1169", StringComparison.Ordinal) && h.Contains("kcal", StringComparison.Ordinal)),
        TabularFile.Column(header, h => Named(h, "alim_grp_nom_")))
    {
        // Many foods have no energy by the rule of the EU.
        OtherEnergy = TabularFile.Column(header, h => h.Contains("Jones", StringComparison.Ordinal) && h.Contains("kcal", StringComparison.Ordinal)),
    };

    private static bool Named(string header, string start) => header.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsFoods(string name) => FoodsFile().IsMatch(name);

    private static bool IsAmounts(string name) => AmountsFile().IsMatch(name);

    // No file says its edition inside; the names that Anses gives do. Any other year in a name can be anything.
    private static FoodTableInfo Table(FoodFile file)
    {
        var years = file.Parts.Select(p => p.Name).Append(file.Name).SelectMany(n => Edition().Matches(n)).Select(m => m.Groups["year"].Value).Distinct(StringComparer.Ordinal).ToList();
        return KnownTables.Ciqual(years.Count == 1 ? years[0] : "");
    }

    [GeneratedRegex(@"(ciqual[ _-]?|(^|[^a-z])(alim|compo)_)(?<year>20\d\d)(?!\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Edition();

    [GeneratedRegex(@"^Magn[eé]sium\s*\(mg\s*/\s*100\s*g\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MagnesiumColumn();

    // "alim_2020_07_07.xml", and not "alim_grp_2020_07_07.xml".
    [GeneratedRegex(@"(^|[^a-z])alim_\d.*\.xml$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FoodsFile();

    [GeneratedRegex(@"(^|[^a-z])compo_.*\.xml$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AmountsFile();
}

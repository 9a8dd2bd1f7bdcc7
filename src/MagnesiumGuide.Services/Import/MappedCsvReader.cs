using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>Reads any table of one line a food by a mapping, and guesses that mapping from the first lines.</summary>
public sealed partial class MappedCsvReader : IFoodTableReader
{
    private const int Sample = 200;
    private const int MostHeaderLine = 20;
    private static readonly char[] Delimiters = ['\t', '|', ';', ','];

    /// <inheritdoc/>
    public FoodFileFormat Format => FoodFileFormat.Csv;

    /// <inheritdoc/>
    public ImportMapping? Recognise(FoodFile file)
    {
        if (file.OnlyPart is not { } part)
        {
            return null;
        }

        var mapping = new ImportMapping(Format, FoodTableInfo.None) { Encoding = file.IsSheet ? "" : TextPart.Sniff(part), DecimalMark = ',' };
        if (!file.IsSheet)
        {
            mapping = WithDelimiter(file, part, mapping);
        }

        var lines = FirstLines(file, part, mapping);
        var header = lines.Take(MostHeaderLine).FirstOrDefault(l => l.Cells.Any(c => MagnesiumName().IsMatch(c)));
        if (header is null)
        {
            // No names: the columns have to be pointed out.
            return lines.Exists(l => l.Cells.Count > 1) ? mapping with { HeaderLine = 0, Columns = new ColumnMap(0, 0, 0, 0, 0, 0) } : null;
        }

        var columns = Columns(header.Cells);
        var cells = lines.Where(l => l.Line > header.Line && l.Cells.Count >= columns.Magnesium).Select(l => l.Cells[columns.Magnesium - 1]).ToList();
        return mapping with
        {
            HeaderLine = header.Line,
            Columns = columns,
            DecimalMark = DecimalMark(cells, mapping.Delimiter),
            Unit = UnitOf(header.Cells[columns.Magnesium - 1]),
            Words = Words(cells),
        };
    }

    /// <inheritdoc/>
    public IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping)
    {
        if (mapping.Columns is not { Code: > 0, Magnesium: > 0 } columns || (columns.NameNl == 0 && columns.NameEn == 0))
        {
            throw new FoodFileException(FileFault.ColumnMissing, mapping.Columns?.Magnesium == 0 ? "magnesium" : mapping.Columns?.Code == 0 ? "code" : "name");
        }

        using var rows = TabularFile.Open(file, file.Parts[0], mapping);
        foreach (var food in TabularFile.Foods(rows, mapping))
        {
            yield return food;
        }
    }

    /// <summary>The first lines of a file as the mapping reads them: for looking at.</summary>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Look(FoodFile file, ImportMapping mapping, int lines) =>
        file.OnlyPart is { } part ? [.. FirstLines(file, part, mapping).Take(lines).Select(l => (l.Line, l.Cells))] : [];

    private static List<SampleLine> FirstLines(FoodFile file, FilePart part, ImportMapping mapping)
    {
        using var rows = TabularFile.Open(file, part, mapping);
        var lines = new List<SampleLine>();
        while (lines.Count < Sample && rows.Read())
        {
            lines.Add(new SampleLine(rows.Line, [.. rows.All().Select(c => c.Trim())]));
        }

        return lines;
    }

    // The delimiter that gives most lines the same number of cells, and more than one. Tabs come without quotes more often than not.
    private static ImportMapping WithDelimiter(FoodFile file, FilePart part, ImportMapping mapping)
    {
        var (best, bestScore) = (mapping, 0.0);
        foreach (var delimiter in Delimiters)
        {
            var tried = mapping with { Delimiter = delimiter, HasQuotes = delimiter != '\t' };
            var counts = FirstLines(file, part, tried).ConvertAll(l => l.Cells.Count);
            var common = counts.Where(c => c > 1).GroupBy(c => c).MaxBy(g => g.Count());
            var score = common is null ? 0 : (double)common.Count() / counts.Count;
            if (score > bestScore)
            {
                (best, bestScore) = (tried, score);
            }
        }

        return best;
    }

    private static ColumnMap Columns(IReadOnlyList<string> header)
    {
        int Column(Regex name) => header.Index().Where(c => name.IsMatch(c.Item)).Select(c => c.Index + 1).FirstOrDefault();
        var magnesium = TabularFile.Needed(header, "magnesium", MagnesiumName().IsMatch);
        var dutch = Column(DutchName());
        var english = Column(EnglishName());
        return new ColumnMap(Column(CodeName()), dutch, english > 0 || dutch > 0 ? english : Column(AnyName()), magnesium, Column(EnergyName()), Column(GroupName()));
    }

    private static char DecimalMark(List<string> cells, char delimiter) =>
        delimiter != ',' && cells.Exists(c => AmountReader.Number(c.TrimStart('<', ' ', '('), ',') is not null && c.Contains(',', StringComparison.Ordinal)) ? ',' : '.';

    // "magnesium_100g" of Open Food Facts is in grams.
    private static AmountUnit? UnitOf(string header) => header is "magnesium_100g" ? AmountUnit.Gram : Units.InHeader(header);

    // Short words that stand in the column more than once and are not known yet are most likely words for a value that is not there;
    // they are shown and can be moved.
    private static AmountWords Words(List<string> cells)
    {
        var usual = AmountWords.Usual;
        var unknown = cells.Where(c => c.Length is > 0 and < 16 && !c.Any(char.IsAsciiDigit) && c[0] != '<')
            .Where(c => !usual.Trace.Concat(usual.Missing).Concat(usual.LogicalZero).Contains(c, StringComparer.OrdinalIgnoreCase))
            .GroupBy(c => c, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);
        return usual with { Missing = [.. usual.Missing, .. unknown] };
    }

    [GeneratedRegex(@"^(mg$|mg \(|magn[eé]sium|mg magnesium)|magnesium.*(100|\()|^magnesium$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MagnesiumName();

    [GeneratedRegex(@"(^|[^a-z])(code|id|key|nummer|number|ndb|barcode|schlüssel)([^a-z]|$)|_(id|code)$|^(foodid|fdc_id)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeName();

    [GeneratedRegex(@"^(naam|name_nl|naam_nl|product_name_nl|nederlandse? naam|voedingsmiddel(naam)?|product(naam)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DutchName();

    [GeneratedRegex(@"^(food[ _]?name|name_en|name|english name|description|product_name|food)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishName();

    [GeneratedRegex(@"name|naam|nom|bezeichnung|descr", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyName();

    [GeneratedRegex(@"kcal|kilokalor", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnergyName();

    [GeneratedRegex(@"^(group|groep|food[ _]group|voedingsmiddelgroep|category|categorie|kategorie)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupName();

    private sealed record SampleLine(int Line, IReadOnlyList<string> Cells);
}

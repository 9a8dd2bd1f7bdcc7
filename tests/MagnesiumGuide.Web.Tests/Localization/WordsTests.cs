using System.Text.RegularExpressions;
using System.Xml.Linq;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Localization;

/// <summary>The sentences of the site: each stands in both languages, says the same, and is there where it is asked for.</summary>
public sealed partial class WordsTests
{
    private const string MedicalCondition = "Shortage.";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly Dictionary<string, string> Dutch = Read(english: false);
    private static readonly Dictionary<string, string> English = Read(english: true);

    [Fact]
    public void Words_BothLanguages_HaveTheSameKeys() => English.Keys.Should().BeEquivalentTo(Dutch.Keys);

    [Fact]
    public void Words_EveryDutchFile_HasAnEnglishOne() =>
        Files(english: true).Select(f => f.Replace(".en.resx", ".resx", StringComparison.Ordinal)).Should().BeEquivalentTo(Files(english: false));

    [Fact]
    public void Words_BothLanguages_AreNeverEmpty() => Dutch.Concat(English).Where(w => string.IsNullOrWhiteSpace(w.Value)).Should().BeEmpty();

    [Fact]
    public void Words_BothLanguages_HaveTheSameBlanks() =>
        Dutch.Keys.Where(key => !BlanksOf(Dutch[key]).SetEquals(BlanksOf(English[key]))).Should().BeEmpty();

    [Fact]
    public void Words_BothLanguages_HaveBlanksThatCanBeFilled()
    {
        object?[] blanks = [1, 2, 3, 4, 5, 6, 7];
        foreach (var (key, text) in Dutch.Concat(English))
        {
            var fill = () => string.Format(System.Globalization.CultureInfo.InvariantCulture, text, blanks);
            fill.Should().NotThrow(key);
        }
    }

    [Fact]
    public void Say_EveryKeyInTheSource_StandsInTheResources()
    {
        var families = Dutch.Keys.Select(k => k.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        var asked = SourceTexts().SelectMany(text => KeyInSay().Matches(text).Concat(KeyAnywhere().Matches(text).Where(m => families.Contains(m.Groups["family"].Value))))
            .Select(m => m.Groups["key"].Value).Distinct(StringComparer.Ordinal).ToList();

        asked.Should().HaveCountGreaterThan(150, "else this test reads the source wrongly");
        asked.Where(key => !Dutch.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void Say_EveryKeyThatIsPutTogether_HasAFamilyInTheResources() =>
        SourceTexts().SelectMany(text => ComposedKey().Matches(text)).Select(m => m.Groups["start"].Value).Distinct(StringComparer.Ordinal)
            .Where(start => !Dutch.Keys.Any(k => k.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty();

    [Fact]
    public void Say_EveryMemberThatAPageNames_StandsInTheResources()
    {
        var keys = Names<LineFault>("Fault.{0}").Concat(Names<ReferenceKind>("Kind.{0}")).Concat(Names<ReferenceKind>("Kind.{0}.Explained"))
            .Concat(Names<ValueStatus>("Status.{0}")).Concat(Names<Allergen>("Allergen.{0}")).Concat(Names<SourceKind>("SourceKind.{0}"))
            .Concat(Names<IntakePart>("Part.{0}")).Concat(Names<ModifierTopic>("Topic.{0}")).Concat(Names<Recognition>("Recognition.{0}"))
            .Concat(Names<Sex>("For.{0}")).Concat(Names<Sex>("Meter.Reference.{0}"));

        keys.Where(key => !Dutch.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void Say_EveryStateOfAFood_StandsInTheResources()
    {
        using var foods = new CsvHelper.CsvReader(new StreamReader(Repository.Seed("foods.csv")), System.Globalization.CultureInfo.InvariantCulture);

        foods.GetRecords<dynamic>().Select(f => $"State.{f.state}").Distinct(StringComparer.Ordinal).Where(key => !Dutch.ContainsKey(key)).Should().BeEmpty();
    }

    [Fact]
    public void Words_InDutch_NeverCallADifferenceAShortage() =>
        Dutch.Where(w => w.Value.Contains("tekort", StringComparison.OrdinalIgnoreCase) && !w.Key.StartsWith(MedicalCondition, StringComparison.Ordinal)).Should().BeEmpty();

    // The word is the name of a medical condition, on the one page that explains it, and nowhere else.
    [Fact]
    public void Words_OnTheMedicalCondition_AreSaidOnThePageThatExplainsItAlone()
    {
        var elsewhere = Directory.EnumerateFiles(Repository.Source("MagnesiumGuide.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith("Pages/Knowledge/Magnesium.cshtml", StringComparison.Ordinal) && !f.EndsWith("Pages/Knowledge/_Symptoms.cshtml", StringComparison.Ordinal));

        elsewhere.Where(f => File.ReadAllText(f).Contains($"\"{MedicalCondition}", StringComparison.Ordinal)).Should().BeEmpty();
        Dutch.Keys.Where(k => k.StartsWith(MedicalCondition, StringComparison.Ordinal)).Should().HaveCount(3);
    }

    [Fact]
    public void Words_BothLanguages_SellNothing() =>
        Dutch.Concat(English).Where(w => ShopWords().IsMatch(w.Value)).Should().BeEmpty();

    // A key that stands in two files is a fault, and ends every test of this class.
    private static Dictionary<string, string> Read(bool english) => Files(english).SelectMany(file => XDocument.Load(file).Root!.Elements("data"))
        .ToDictionary(d => (string)d.Attribute("name")!, d => (string)d.Element("value")!, StringComparer.Ordinal);

    private static IReadOnlyList<string> Files(bool english) => [.. Directory.GetFiles(Repository.Source("MagnesiumGuide.Web", "Resources"), "*.resx")
        .Where(f => f.EndsWith(".en.resx", StringComparison.Ordinal) == english)];

    private static HashSet<string> BlanksOf(string text) => [.. Blank().Matches(text).Select(m => m.Value)];

    private static IEnumerable<string> Names<T>(string key)
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => key.Replace("{0}", name, StringComparison.Ordinal));

    private static IEnumerable<string> SourceTexts() => Directory.EnumerateFiles(Repository.Source("MagnesiumGuide.Web"), "*.cs*", SearchOption.AllDirectories)
        .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal)) && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText);

    [GeneratedRegex(@"\{[0-9]+\}", Options)]
    private static partial Regex Blank();

    [GeneratedRegex("""\bSay\(\s*"(?<key>[^"]+)"\s*[,)]""", Options)]
    private static partial Regex KeyInSay();

    // Keys that are chosen between, or handed on: any text in the source that looks like a key of a family that exists.
    [GeneratedRegex("""[^$]"(?<key>(?<family>[A-Z][A-Za-z0-9]+)(\.[A-Za-z0-9]+)+)"[\s,):;]""", Options)]
    private static partial Regex KeyAnywhere();

    [GeneratedRegex("""\bSay\(\s*\$"(?<start>[^"{]+)\{""", Options)]
    private static partial Regex ComposedKey();

    [GeneratedRegex(@"\b(bestel|koop nu|korting|aanbieding|winkelwagen|winkelmand|webshop|add to cart|add to basket|buy now|order now|discount|special offer)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex ShopWords();
}

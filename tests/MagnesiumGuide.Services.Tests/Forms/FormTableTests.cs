using System.Globalization;
using CsvHelper;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Forms;

namespace MagnesiumGuide.Services.Tests.Forms;

/// <summary>Every row of the guide to forms, one by one.</summary>
public sealed class FormTableTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const decimal WorstError = 0.0005m;
    private static readonly string[] Brands = ["Magtein", "TRAACS", "Albion", "Magnesiocard", "Mag-Tab", "Super Malic", "Optimox", "MMFS", "Magnerot", "Ultramag", "Biosym", "Solaray", "Neurocentria"];

    private readonly GuideDatabase database = fixture.Database;

    public static TheoryData<string, string, decimal?, decimal?> Forms
    {
        get
        {
            var printed = Rows("form-profiles.csv").ToDictionary(r => r["form"], r => Number(r["molar_mass_printed"]), StringComparer.Ordinal);
            var data = new TheoryData<string, string, decimal?, decimal?>();
            foreach (var row in Rows("forms.csv"))
            {
                data.Add(row["id"], row["formula"], Number(row["elemental_percent_printed"]), printed[row["id"]]);
            }

            return data;
        }
    }

    public static TheoryData<string> Studies => [.. Rows("form-studies.csv").Select(r => r["id"])];

    public static TheoryData<string, string> GoalForms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Rows("goal-forms.csv"))
            {
                data.Add(row["goal"], row["form"]);
            }

            return data;
        }
    }

    private FormGuide Guide => new(database.Catalog);

    [Fact]
    public void Guide_Shipped_HasAllRows()
    {
        database.Catalog.Forms.Should().HaveCount(44);
        database.Catalog.FormStudies.Should().HaveCount(44);
        database.Catalog.Goals.SelectMany(g => g.Forms).Should().HaveCount(42);
        Guide.All.Where(e => e.Form.Formula is null).Select(e => e.Form.Id).Should().BeEquivalentTo("marine", "bisglycinate-buffered", "amino-acid-chelate", "unknown");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_EachRow_WeighsWhatIsPrinted(string id, string formula, decimal? percent, decimal? molarMass)
    {
        var entry = Guide.Entry(id)!;

        entry.Profile.Hydrate.IsEmpty.Should().BeFalse();
        entry.Profile.Unknown.IsEmpty.Should().BeFalse();
        if (formula.Length == 0)
        {
            (entry.Form.Formula, entry.ElementalPercent, entry.ForLarge, percent, molarMass).Should().Be((null, null, null, null, null));
            return;
        }

        entry.Form.Formula!.MolarMass.Should().BeApproximately(molarMass!.Value, molarMass.Value * WorstError);
        entry.ElementalPercent!.Value.Should().BeApproximately(percent!.Value, percent.Value * WorstError);
        entry.ForLarge!.CompoundMilligrams.Should().BeApproximately(250m / (percent.Value / 100m), 250m / (percent.Value / 100m) * WorstError);
        (entry.ForSmall!.CompanionMilligrams + 100m).Should().Be(entry.ForSmall.CompoundMilligrams);
        Milligrams.Of(entry.ForLarge.CompoundMilligrams * entry.Form.Formula.ElementalFraction).Should().Be(Milligrams.Of(250));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_EachRow_GivesNoUptakeWithoutAStudyInPeople(string id, string formula, decimal? percent, decimal? molarMass)
    {
        _ = (formula, percent, molarMass);
        var absorption = Guide.Entry(id)!.Profile.Absorption;
        var studies = database.Catalog.FormStudies.Where(s => absorption.StudyIds.Contains(s.Id, StringComparer.Ordinal)).ToList();

        absorption.Text.IsEmpty.Should().BeFalse("that there is no research is said, not hidden");
        (absorption.LowPercent is null || studies.Exists(s => s.Species == StudySpecies.Human)).Should().BeTrue();
        (absorption.LowPercent is not null).Should().Be(id is "oxide" or "bisglycinate" or "sulfate-heptahydrate" or "acetate-tetrahydrate");
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void Study_EachRow_SaysWhoPaidAndWhatItDoesNotShow(string id)
    {
        var study = database.Catalog.FormStudies.Single(s => s.Id == id);

        new[] { study.People, study.Method, study.Dose, study.Result, study.Funding, study.NotShown }.Where(t => t.Nl.Length == 0 || t.En.Length == 0).Should().BeEmpty();
        database.Catalog.Sources.Should().ContainKey(study.Citation.SourceId);
        study.IsInAnimals.Should().Be(id is "coudray2005" or "slutsky2010" or "ates2019" or "uysal2019");
    }

    [Theory]
    [MemberData(nameof(GoalForms))]
    public void GoalForm_EachRow_IsOfAFormAndNoRecommendation(string goal, string form)
    {
        var row = Guide.Goal(goal)!.Forms.Single(f => f.FormId == form);

        Guide.Entry(form).Should().NotBeNull();
        new[] { row.ArticlesText, row.EvidenceText }.Where(t => t.Nl.Length == 0 || t.En.Length == 0).Should().BeEmpty();
        $"{row.ArticlesText.En} {row.EvidenceText.En}".Should().NotMatchRegex("(?i)recommended|we advise|you should");
        (row.Evidence == GoalEvidence.Against).Should().Be(goal == "krampen");
    }

    [Fact]
    public void Goals_Claims_AreOfMagnesiumAndNeverOfAForm() =>
        database.Catalog.Goals.Where(g => !g.Claim.IsEmpty).Should().OnlyContain(g => g.Claim.Nl.StartsWith("Magnesium draagt bij tot") && g.Claim.En.StartsWith("Magnesium contributes to"));

    [Fact]
    public void Files_OfTheGuide_NameNoBrandAndRankNothing()
    {
        foreach (var file in new[] { "form-profiles.csv", "form-studies.csv", "goals.csv", "goal-forms.csv", "sources.csv" })
        {
            var text = File.ReadAllText(Path.Combine(SeedFolder.Shipped, file));

            Brands.Where(b => b != "MMFS" && text.Contains(b, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty(file);
            if (file != "sources.csv")
            {
                text.Should().NotMatchRegex(@"(?i)\b(beste|best form|tekort)\b", file);
            }
        }
    }

    [Theory]
    [InlineData("MAGNESIUMCITRAAT", "citrate")]
    [InlineData("citraat", "citrate-nonahydrate")]
    [InlineData("glycinate", "bisglycinate")]
    [InlineData("MgCl₂·6H₂O", "chloride-hexahydrate")]
    [InlineData("mg(oh)2", "hydroxide")]
    [InlineData("E530", "oxide")]
    [InlineData("epsom", "sulfate-heptahydrate")]
    [InlineData("rijstproteinechelaat", "amino-acid-chelate")]
    public void Find_HoweverItIsWritten_FindsTheForm(string search, string id) =>
        Guide.Find(new FormQuestion(search), "nl").Select(e => e.Form.Id).Should().Contain(id);

    [Fact]
    public void Find_SortedEitherWay_KeepsWhatIsNotKnownLast()
    {
        foreach (var descending in new[] { false, true })
        {
            var found = Guide.Find(new FormQuestion(Sort: FormSort.Percent, Descending: descending), "nl");

            found.Should().HaveCount(44);
            found.TakeLast(4).Should().OnlyContain(e => e.ElementalPercent == null);
            var known = found.Take(40).Select(e => e.ElementalPercent!.Value);
            (descending ? known.Reverse() : known).Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void Find_ForAGoal_GivesTheFormsAnArticleNamesForIt() =>
        Guide.Find(new FormQuestion(GoalId: "slaap"), "nl").Select(e => e.Form.Id).Should().BeEquivalentTo("bisglycinate", "glycerophosphate", "taurate", "threonate");

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(SeedFolder.Shipped, file)), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<dynamic>().Select(r => ((IDictionary<string, object>)r).ToDictionary(p => p.Key, p => (string)p.Value, StringComparer.Ordinal))];
    }
}

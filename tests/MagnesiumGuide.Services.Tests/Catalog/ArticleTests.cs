using System.Globalization;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Catalog;

/// <summary>What articles say: nothing lost, each with a verdict of the facts, and the numbers as the articles print them.</summary>
public sealed class ArticleTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideDatabase database = fixture.Database;

    /// <summary>The notes on the articles with the verdict of each: 115 on claims, 119 on forms.</summary>
    private static IReadOnlyDictionary<string, Verdict> Notes { get; } = File
        .ReadLines(Path.Combine(AppContext.BaseDirectory, "Tables", "article-verdicts.csv")).Skip(1).Select(l => l.Split(','))
        .ToDictionary(c => c[0], c => Enum.Parse<Verdict>(c[1], ignoreCase: true), StringComparer.Ordinal);

    [Fact]
    public async Task Statements_AllNotes_StandInExactlyOne()
    {
        var origins = (await Rows()).SelectMany(r => r.Origin.Split(';'));

        origins.Should().BeEquivalentTo(Notes.Keys).And.HaveCount(115 + 119);
    }

    [Fact]
    public async Task Statements_Verdict_IsThatOfANoteItWasWrittenFrom()
    {
        var rows = await Rows();

        rows.Where(r => r.Origin.Split(';').All(o => Notes[o] != r.Verdict)).Select(r => r.Id).Should().BeEmpty();
    }

    [Fact]
    public void Statements_Each_HasTextReasonAndSourceInBothLanguages()
    {
        var catalog = database.Catalog;

        catalog.Statements.Should().HaveCountGreaterThan(180).And.OnlyContain(s =>
            s.Text.Nl.EndsWith('.') && s.Text.En.EndsWith('.') && s.Reason.Nl.EndsWith('.') && s.Reason.En.EndsWith('.')
            && s.Citation.Locator.Length > 0 && catalog.Sources.ContainsKey(s.Citation.SourceId) && catalog.Article(s.ArticleId) != null);
        catalog.Statements.SelectMany(s => new[] { s.Text.Nl, s.Text.En }).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void StatementsOn_Citrate_AreOnlyAboutCitrate()
    {
        var statements = database.Catalog.StatementsOn("citrate");

        statements.Should().HaveCountGreaterThan(10).And.OnlyContain(s => s.FormIds.Contains("citrate", StringComparer.Ordinal));
    }

    [Fact]
    public void Disagreements_AtLeast18_NameTheArticlesOfBothSides()
    {
        var catalog = database.Catalog;
        var article = catalog.Statements.ToDictionary(s => s.Id, s => s.ArticleId, StringComparer.Ordinal);

        catalog.Disagreements.Should().HaveCountGreaterThanOrEqualTo(18);
        catalog.Disagreements.Where(d => d.StatementIds.Any(id => !d.Text.Nl.Contains(article[id]) || !d.Text.En.Contains(article[id])))
            .Select(d => d.Id).Should().BeEmpty();
    }

    [Fact]
    public void Claims_TenAuthorised_AreAboutMagnesiumAndNineAreNot()
    {
        var claims = database.Catalog.Claims;

        claims.Where(c => c.IsAuthorised).Should().HaveCount(10)
            .And.OnlyContain(c => c.Text.Nl.StartsWith("Magnesium ") && c.Text.En.StartsWith("Magnesium ") && c.Citation.SourceId == "eu-432-2012" && c.Condition.En.Contains("56.25 mg"));
        claims.Where(c => !c.IsAuthorised).Should().HaveCount(9);

        // Regulation (EU) No 1169/2011, annex XIII, part A: 15 % of 375 mg per 100 g, 7.5 % per 100 ml of a drink.
        claims.Where(c => c.IsAuthorised).Should().OnlyContain(c => c.Condition.Nl.Contains("56,25 mg per 100 gram") && c.Condition.Nl.Contains("28,1 mg per 100 ml drank") && c.Condition.En.Contains("28.1 mg per 100 ml of a drink"));
    }

    [Theory]
    [InlineData("000", 8, Sex.Female, 80, 80)]
    [InlineData("000", 24, Sex.Male, 170, 170)]
    [InlineData("000", 36, Sex.Male, 230, 230)]
    [InlineData("000", 119, Sex.Female, 230, 230)]
    [InlineData("000", 120, Sex.Male, 300, 300)]
    [InlineData("000", 120, Sex.Female, 250, 250)]
    [InlineData("000", 400, Sex.Male, 350, 350)]
    [InlineData("000", 400, Sex.Female, 300, 300)]
    [InlineData("001", 3, Sex.Male, 30, 30)]
    [InlineData("001", 8, Sex.Male, null, null)]
    [InlineData("001", 24, Sex.Male, 80, 80)]
    [InlineData("001", 36, Sex.Male, 80, 80)]
    [InlineData("001", 60, Sex.Female, 130, 130)]
    [InlineData("001", 108, Sex.Female, 240, 240)]
    [InlineData("001", 150, Sex.Male, 240, 240)]
    [InlineData("001", 168, Sex.Male, 410, 410)]
    [InlineData("001", 400, Sex.Male, 400, 420)]
    [InlineData("001", 400, Sex.Female, 310, 320)]
    [InlineData("001", 800, Sex.Female, 420, 420)]
    [InlineData("002", 400, Sex.Female, null, null)]
    [InlineData("003", 400, Sex.Female, 300, 400)]
    [InlineData("004", 6, Sex.Male, 80, 80)]
    [InlineData("004", 36, Sex.Male, 170, 170)]
    [InlineData("004", 120, Sex.Male, 230, 230)]
    [InlineData("004", 132, Sex.Male, 300, 300)]
    [InlineData("004", 168, Sex.Female, 250, 250)]
    [InlineData("004", 180, Sex.Female, 300, 300)]
    [InlineData("004", 180, Sex.Male, 350, 350)]
    [InlineData("004", 400, Sex.Male, 350, 350)]
    [InlineData("004", 800, Sex.Female, 300, 300)]
    public void Amounts_OfAnArticle_AreWhatItPrints(string id, int months, Sex sex, int? low, int? high)
    {
        var amount = database.Catalog.Article(id)!.Amounts.LastOrDefault(a => a.LifeStage.Includes(months, sex, PhysiologicalState.None));

        (amount?.Low.Value, amount?.High.Value).Should().Be((low, high));
    }

    [Theory]
    [InlineData("000", PhysiologicalState.Pregnant, 300, 300)]
    [InlineData("000", PhysiologicalState.Lactating, 300, 300)]
    [InlineData("001", PhysiologicalState.Pregnant, 350, 400)]
    [InlineData("001", PhysiologicalState.Lactating, 310, 360)]
    [InlineData("004", PhysiologicalState.Pregnant, 300, 300)]
    [InlineData("004", PhysiologicalState.Lactating, 300, 300)]
    public void Amounts_OfPregnancyAndBreastfeeding_AreWhatTheArticlePrints(string id, PhysiologicalState state, int low, int high)
    {
        var amount = database.Catalog.Article(id)!.Amounts.Single(a => a.LifeStage.State == state);

        (amount.Low.Value, amount.High.Value).Should().Be((low, high));
    }

    [Theory]
    [InlineData("000", 36, Sex.Male, "gezondheidsraad", "230")]
    [InlineData("004", 12, Sex.Male, "gezondheidsraad", "170 230")]
    [InlineData("004", 60, Sex.Male, "gezondheidsraad", "230 300 250")]
    [InlineData("000", 36, Sex.Male, "iom", "80 130 240")]
    [InlineData("000", 400, Sex.Male, "iom", "410 400 420 420")]
    [InlineData("001", 3, Sex.Male, "gezondheidsraad", "")]
    public void RowsOf_ABandThatCutsThroughThoseOfABody_GivesEachOfItsRows(string id, int months, Sex sex, string set, string rows)
    {
        var amount = database.Catalog.Article(id)!.Amounts.First(a => a.LifeStage.Includes(months, sex, PhysiologicalState.None));

        string.Join(' ', amount.RowsOf(database.Catalog.SelectableSet(set)!).Select(v => v.PerDay.Value.ToString("0", CultureInfo.InvariantCulture)))
            .Should().Be(rows);
    }

    [Theory]
    [InlineData("001", "Pumpkin seeds", 168, 593, FoodNumberFinding.OunceAsOns)]
    [InlineData("001", "Dark chocolate", 64, 226, FoodNumberFinding.OunceAsOns)]
    [InlineData("001", "Almonds", 320, 282, FoodNumberFinding.UsOunce)]
    [InlineData("001", "Quinoa, cooked", 64, 64, FoodNumberFinding.UsCup)]
    [InlineData("001", "Avocado", 29, 29, FoodNumberFinding.Agrees)]
    [InlineData("000", "Almonds", 180, 180, FoodNumberFinding.TooLow)]
    public void FoodNumbers_InBothReadings_ComeToThisPerHundredGrams(string id, string name, int read, int meant, FoodNumberFinding finding)
    {
        var food = database.Catalog.Article(id)!.FoodNumbers.Single(n => n.Name.En == name);

        (food.PerHundredGrams(food.AsRead).Low.Rounded(0), food.PerHundredGrams(food.AsMeant).Low.Rounded(0), food.Finding).Should().Be((read, meant, finding));
    }

    private Task<List<StatementRow>> Rows() => database.Read(d => d.Statements.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
}

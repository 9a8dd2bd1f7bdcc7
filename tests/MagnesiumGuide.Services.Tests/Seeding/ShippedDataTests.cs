using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>What has to be true of the data that ships.</summary>
public sealed class ShippedDataTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideDatabase database = fixture.Database;

    [Fact]
    public async Task Foods_All743_HaveTwoNamesAndAHouseholdMeasure()
    {
        var foods = await database.Read(d => d.Foods.Include(f => f.Portions).AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));

        foods.Should().HaveCount(575 + 168);
        foods.Where(f => f.NameNl.Length == 0 || f.NameEn.Length == 0 || f.Portions.Count == 0).Select(f => f.Id).Should().BeEmpty();
    }

    [Fact]
    public async Task Foods_EatenByMany_HaveEverydayNamesInBothLanguages()
    {
        var foods = await Rows<FoodRow>();

        foods.Where(f => f.Commonness <= 2 && (f.SearchNl.Length == 0 || f.SearchEn.Length == 0)).Select(f => f.Id).Should().BeEmpty();
    }

    [Fact]
    public async Task FoodValues_StatusThatAddsNothing_IsZero()
    {
        var values = await Rows<FoodValueRow>();

        values.Where(v => v.Status is ValueStatus.Trace or ValueStatus.LogicalZero && v.Magnesium > Milligrams.Zero).Should().BeEmpty();
        values.Should().NotContain(v => v.Status == ValueStatus.Own, "only a visitor types a value of their own");
    }

    [Fact]
    public async Task FoodValues_OfNevo_StandInTheirOwnFile()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(SeedFolder.Shipped, "food-values.csv"), TestContext.Current.CancellationToken);

        lines.Should().NotContain(l => l.Contains("nevo-2025,", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Sources_Nevo_CarriesRivmsSentence() =>
        database.Catalog.Sources["nevo-2025"].Attribution.En
            .Should().Be("Based on data from NEVO online version 2025/9.0, RIVM, Bilthoven");

    [Fact]
    public void Forms_All44_NameNoBrand()
    {
        string[] brands = ["Magtein", "TRAACS", "Albion", "Magnesiocard", "Mag-Tab"];
        var texts = database.Catalog.Forms.SelectMany(f => new[] { f.Id, f.Name.Nl, f.Name.En, f.SearchNames.Nl, f.SearchNames.En, f.Note.Nl, f.Note.En });

        database.Catalog.Forms.Should().HaveCount(44);
        texts.Where(t => brands.Any(b => t.Contains(b, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();
    }

    [Fact]
    public void Modifiers_InDutch_NeverSpeakOfADeficiency() =>
        database.Catalog.Modifiers.Where(m => m.Text.Nl.Contains("tekort", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

    [Fact]
    public async Task EveryRow_CitesASourceAndAPlaceInIt()
    {
        List<CitedRow> rows =
        [
            .. await Rows<FoodRow>(), .. await Rows<FoodValueRow>(), .. await Rows<PortionRow>(), .. await Rows<ReferenceSetRow>(),
            .. await Rows<ReferenceValueRow>(), .. await Rows<UpperLevelRow>(), .. await Rows<ModifierRow>(),
            .. await Rows<AbsorptionParameterRow>(), .. await Rows<FormRow>(),
        ];

        rows.Where(r => r.Locator.Length == 0 || !database.Catalog.Sources.ContainsKey(r.SourceId)).Select(r => r.Id).Should().BeEmpty();
    }

    [Fact]
    public void ReferenceSets_BetweenFirstAndLastAge_HaveNoGap()
    {
        foreach (var set in database.Catalog.ReferenceSets)
        {
            foreach (var table in set.Values.Where(v => v.Feeding is null && v.LifeStage.State == PhysiologicalState.None).GroupBy(v => v.Kind))
            {
                var first = table.Min(v => v.LifeStage.Ages.FromMonths);
                var last = table.Max(v => v.LifeStage.Ages.BelowMonths ?? (121 * 12));
                var gaps = Enumerable.Range(first, last - first)
                    .Where(m => Enum.GetValues<Sex>().Any(sex => set.Find(table.Key, m, sex, PhysiologicalState.None) is null));

                gaps.Should().BeEmpty($"{set.Id} has {table.Key} from {first} months");
            }
        }
    }

    private Task<List<T>> Rows<T>()
        where T : class => database.Read(d => d.Set<T>().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
}

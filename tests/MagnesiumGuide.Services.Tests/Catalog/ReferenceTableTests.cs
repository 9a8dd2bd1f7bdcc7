using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Services.Tests.Catalog;

public sealed class ReferenceTableTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    public static TheoryData<string> EveryPrintedRow => [.. PublishedTables.Rows.Select(r => r.Text)];

    [Theory]
    [MemberData(nameof(EveryPrintedRow))]
    public void Find_OneMonthEitherSideOfEachBoundary_IsWhatTheTablePrints(string printed)
    {
        var row = PublishedTables.Rows.Single(r => r.Text == printed);
        var set = Set(row.Set);
        var columns = row.Sex is { } sex ? [sex] : Enum.GetValues<Sex>();
        int[] months = [row.From - 1, row.From, row.To, row.To + 1];

        foreach (var (month, column) in months.Where(m => m >= 0).SelectMany(m => columns.Select(c => (m, c))))
        {
            var expected = month >= row.From && month <= row.To
                ? row.Mg
                : PublishedTables.Says(row.Set, row.Kind, month, column, row.State);

            set.Find(row.Kind, month, column, row.State)?.PerDay.Value
                .Should().Be(month > (Person.OldestYears * 12) + 11 ? row.Mg : expected, $"at {month} months, {column}");
        }
    }

    [Fact]
    public void ReferenceSets_Together_HoldThePrintedRowsAndNoOthers() =>
        fixture.Database.Catalog.ReferenceSets.SelectMany(s => s.Values.Where(v => v.Feeding is null).Select(v => (s.Id, v.Kind, v.LifeStage.Sex, v.LifeStage.State, v.LifeStage.Ages.FromMonths, v.PerDay.Value)))
            .Should().BeEquivalentTo(PublishedTables.Rows.Select(r => (r.Set, r.Kind, r.Sex, r.State, r.From, r.Mg)));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Find_WhoFirstMonths_ShowsTwoWaysOfFeedingAndComparesWithNeither(int month)
    {
        var who = Set("who-fao");

        who.Values.Where(v => v.Feeding is not null).Select(v => (v.Feeding, v.PerDay.Value))
            .Should().Equal((Feeding.Breastfed, 26), (Feeding.Formula, 36));
        who.Find(ReferenceKind.RecommendedIntake, month, Sex.Female, PhysiologicalState.None).Should().BeNull();
    }

    [Theory]
    [InlineData(80, "EFSA", 2015)]
    [InlineData(215, "EFSA", 2015)]
    [InlineData(216, "Gezondheidsraad", 2018)]
    public void Find_DutchSet_NamesTheBodyThatPublishedTheRow(int month, string body, int year)
    {
        var value = Set("gezondheidsraad").Find(ReferenceKind.AdequateIntake, month, Sex.Male, PhysiologicalState.None)!;

        (value.Body, value.Year).Should().Be((body, year));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(11, null)]
    [InlineData(12, null)]
    [InlineData(47, null)]
    [InlineData(48, 250)]
    [InlineData(1451, 250)]
    public void UpperLevel_InUse_IsEfsas250MgFromFourYears(int month, int? mg)
    {
        var level = fixture.Database.Catalog.UpperLevels.Should().ContainSingle(l => l.IsUsed && l.Ages.Includes(month)).Which;

        level.Body.Should().Be("EFSA");
        level.PerDay?.Value.Should().Be(mg);
        level.PerDay.HasValue.Should().Be(mg.HasValue);
    }

    private ReferenceSet Set(string id) => fixture.Database.Catalog.ReferenceSets.Single(s => s.Id == id);
}

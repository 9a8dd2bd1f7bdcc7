namespace MagnesiumGuide.Services.Tests.Catalog;

/// <summary>The upper levels as the bodies print them; null where a body could set none.</summary>
public sealed class UpperLevelTableTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    [Theory]
    [InlineData("EFSA", 2018, 0, 12, null)]
    [InlineData("EFSA", 2018, 12, 48, null)]
    [InlineData("EFSA", 2018, 48, null, 250)]
    [InlineData("Gezondheidsraad", 2023, 48, null, 250)]
    [InlineData("Voedingscentrum", null, 216, null, 250)]
    [InlineData("Hoge Gezondheidsraad", 2016, 48, null, 250)]
    [InlineData("Koninklijk besluit 30 mei 2021", 2021, 216, null, 450)]
    [InlineData("NNR", 2023, 216, null, 250)]
    [InlineData("BfR", 2017, 0, 48, null)]
    [InlineData("BfR", 2017, 48, null, 250)]
    [InlineData("VKM", 2016, 12, 48, 85)]
    [InlineData("VKM", 2016, 120, 216, 280)]
    [InlineData("VKM", 2016, 216, null, 350)]
    [InlineData("EVM", 2003, 216, null, 400)]
    [InlineData("IOM", 1997, 0, 12, null)]
    [InlineData("IOM", 1997, 12, 48, 65)]
    [InlineData("IOM", 1997, 48, 108, 110)]
    [InlineData("IOM", 1997, 108, null, 350)]
    [InlineData("WHO/FAO", 2004, 12, 48, 65)]
    [InlineData("WHO/FAO", 2004, 48, 120, 110)]
    [InlineData("WHO/FAO", 2004, 120, null, 350)]
    public void UpperLevels_EachPrintedRow_HoldsWithinItsAgesAndNotAMonthBeyond(string body, int? year, int from, int? below, int? mg)
    {
        var levels = fixture.Database.Catalog.UpperLevels.Where(l => l.Body == body).ToList();

        var level = levels.Should().ContainSingle(l => l.Ages.Includes(from)).Which;
        (level.Year, level.Ages.FromMonths, level.Ages.BelowMonths, level.PerDay?.Value).Should().Be((year, from, below, mg));
        levels.Where(l => l.Ages.Includes(from - 1)).Should().NotContain(level);
        if (below is { } end)
        {
            level.Ages.Includes(end - 1).Should().BeTrue();
            levels.Where(l => l.Ages.Includes(end)).Should().NotContain(level);
        }
    }

    [Fact]
    public void UpperLevels_Together_AreThePrintedRowsAndSayWhatCounts()
    {
        var levels = fixture.Database.Catalog.UpperLevels;

        levels.Should().HaveCount(21);
        levels.Should().OnlyContain(l => l.Counts.Nl.Length > 0 && l.Counts.En.Length > 0 && l.Citation.Locator.Length > 0);
        levels.Should().NotContain(l => l.PerDay.HasValue && l.PerDay.Value.Value > 450, "the amounts of poisonings are no levels");
    }
}

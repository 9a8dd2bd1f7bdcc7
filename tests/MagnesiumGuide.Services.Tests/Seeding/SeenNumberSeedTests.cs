using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>The numbers that visitors meet elsewhere.</summary>
public sealed class SeenNumberSeedTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideCatalog catalog = fixture.Database.Catalog;

    [Fact]
    public void SeenNumbers_Shipped_HoldTheThreeGenerationsOfDutchValuesInTheirOrder()
    {
        var dutch = catalog.SeenNumbers.Where(n => n.Generation is not null).ToList();

        dutch.Select(n => n.Generation).Should().Equal(1, 2, 3);
        dutch[0].Amounts.Should().ContainSingle().Which.Should().Match<SeenAmount>(a => a.Low.Value == 250 && a.High!.Value.Value == 350);
        dutch[1].Amounts.Should().ContainSingle().Which.Low.Value.Should().Be(280);
        dutch[2].Amounts.Select(a => a.Low.Value).Should().Equal(350, 300);
    }

    [Fact]
    public void SeenNumbers_OfASet_StandInIt()
    {
        foreach (var seen in catalog.SeenNumbers.Where(n => n.SetId is not null))
        {
            seen.Amounts.Select(a => a.Low).Should().BeSubsetOf(catalog.Set(seen.SetId!)!.Values.Select(v => v.PerDay), seen.Id);
        }
    }

    [Theory]
    [InlineData("280")]
    [InlineData("350;300")]
    [InlineData("250-350")]
    public void Read_Amounts_AreRead(string text) => SeenAmount.Read(text).Should().NotBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("abc")]
    [InlineData("350;")]
    [InlineData("350-250")]
    [InlineData("1-2-3")]
    [InlineData("12,5")]
    public void Read_AnythingElse_IsRefused(string text) => SeenAmount.Read(text).Should().BeNull();

    [Fact]
    public void ReferenceSets_Superseded_CannotBeChosenAndNameWhatHoldsNow()
    {
        var old = catalog.ReferenceSets.Where(s => s.SupersededBy is not null).ToList();

        old.Select(s => s.Id).Should().Equal("voedingscentrum-2014");
        old.Should().OnlyContain(s => !s.IsSelectable);
        catalog.SelectableSet(old[0].SupersededBy!).Should().NotBeNull();
    }
}

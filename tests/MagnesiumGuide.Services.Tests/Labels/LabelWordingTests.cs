using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>Ways of saying the same thing that turned up on labels nobody had tried, each beside the one that only looks like it.</summary>
public sealed class LabelWordingTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    [Theory]
    [InlineData("Magnesiumgel\n10 ml bevat 100 mg magnesium\n2 keer per dag smeren. Alleen voor uitwendig gebruik.", true)]
    [InlineData("Magnesium spray\n5 sprays contain 100 mg magnesium\nFor external use only. Do not ingest.", true)]
    [InlineData("Magnesiumöl Spray\n10 ml enthalten 200 mg Magnesium\nNur zur äußerlichen Anwendung. Nicht einnehmen.", true)]
    [InlineData("Magnesium spray voor in de mond\n5 sprays bevatten 100 mg magnesium\nNiet innemen bij zwangerschap.", false)]
    [InlineData("Magnesiumolie\nVoor uitwendig gebruik: 10 sprays op de huid.\nOok in te nemen: 5 ml in water. 5 ml bevat 100 mg magnesium. Drinken kan ook met sap.", false)]
    [InlineData("Magnesium tabletten 100 mg\n1 tablet per dag\nNiet innemen bij nierziekte", false)]
    public void Read_SaidToBeForOutside_CountsAsNothing(string text, bool isOutside) =>
        Read(text).Has(LabelNote.Topical).Should().Be(isOutside);

    [Theory]
    [InlineData("Magnesium 100 mg per capsule. Take two (2) capsules per day.", 200)]
    [InlineData("Magnesium 100 mg per tablet, 3x 1 tablet per dag", 300)]
    [InlineData("Magnesium 50 mg per capsule. Take 2 x 2 capsules a day", 200)]
    [InlineData("Magnesium 100 mg per capsule. Neem 2 (twee) capsules per dag.", 200)]
    [InlineData("Magnesium 100 mg per capsule. Neem 3 (twee) weken lang 1 capsule per dag.", 100)]
    [InlineData("Magnesium 150 mg per capsule. Neem 1 capsule een half uur voor het slapengaan", 150)]
    [InlineData("Magnesium 150 mg per capsule. Neem 2 capsules 30 minuten voor het slapen gaan met 200 ml water.", 300)]
    [InlineData("Serving size: 10 ml\nMagnesium (as citrate) 150 mg\nTake 20 ml daily", 300)]
    [InlineData("Portiegrootte: 4 g\nMagnesium 200 mg per portie\nNeem 8 g per dag", 400)]
    public void Read_CountSaidTwiceOrBeforeATime_GivesTheDay(string text, int day) =>
        Read(text).PerDay!.Value.Value.Should().Be(day);

    [Fact]
    public void Read_FrontNamesTheSaltWithTheAmountOfTheTable_TakesItForMagnesium()
    {
        var read = Read("Magnesium Glycinate 120 mg\n90 capsules\nPer capsule: Magnesium (as glycinate) 120 mg 32% NRV");

        read.Should().Match<LabelReading>(r => r.CompoundMilligrams == null && r.Elemental!.Value.Value == 120);
        read.Flags.Should().NotContain(LabelNote.ContentAboveTheoretical);
    }

    [Fact]
    public void Read_SaltAndItsMagnesiumTheSameInOneLine_IsStillFlagged() =>
        Read("Magnesiumcitraat 200 mg waarvan 200 mg magnesium").Flags.Should().Contain(LabelNote.ContentAboveTheoretical);

    [Theory]
    [InlineData("Magnesium 150 mg 40%\nwaarvan uit citraat 100 mg\nwaarvan uit malaat 50 mg")]
    [InlineData("Magnesium: 150 mg (40% NRV)\n- of which as citrate 100 mg\n- of which as malate 50 mg")]
    public void Read_TotalWithItsPartsUnderIt_GivesTheTotalAndBothForms(string text)
    {
        var read = Read(text);

        read.Elemental!.Value.Value.Should().Be(150);
        read.Forms.Select(f => f.Id).Should().Equal("citrate", "malate");
        read.CompoundMilligrams.Should().BeNull();
    }

    private LabelReading Read(string text) => fixture.Database.Catalog.Labels.Read(text);
}

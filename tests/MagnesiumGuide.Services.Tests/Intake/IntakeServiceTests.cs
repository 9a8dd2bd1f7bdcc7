using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Intake;

namespace MagnesiumGuide.Services.Tests.Intake;

public sealed class IntakeServiceTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const string Potatoes = "aardappelen-gekookt";

    private static readonly string LongName = new('a', 61);

    public static TheoryData<RequestedLine, LineFault?> Bounds => new()
    {
        { new RequestedLine.Food(Potatoes, 0.1m, null), null },
        { new RequestedLine.Food(Potatoes, 0.09m, null), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, 3000, null), null },
        { new RequestedLine.Food(Potatoes, 3000.1m, null), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, -100, null), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, 42, "stuk"), null },
        { new RequestedLine.Food(Potatoes, 43, "stuk"), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, 15, "PORTIE"), null },
        { new RequestedLine.Food(Potatoes, decimal.MaxValue, "stuk"), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, decimal.MinValue, "stuk"), LineFault.GramsOutOfBounds },
        { new RequestedLine.Food(Potatoes, 1, "snee"), LineFault.UnknownPortion },
        { new RequestedLine.Food("eenhoorn", 100, null), LineFault.UnknownFood },
        { new RequestedLine.Unlisted("Oma's granola", 0.09m, null, null), LineFault.GramsOutOfBounds },
        { new RequestedLine.Unlisted(LongName[..60], 50, null, null), null },
        { new RequestedLine.Unlisted(LongName, 50, null, null), LineFault.NameOutOfBounds },
        { new RequestedLine.Unlisted("  ", 50, null, null), LineFault.NameOutOfBounds },
        { new RequestedLine.Unlisted("magnesium", 1, 100_000, null), null },
        { new RequestedLine.Unlisted("magnesium", 1, 100_000.1m, null), LineFault.ValueOutOfBounds },
        { new RequestedLine.Unlisted("reep", 50, -1, null), LineFault.ValueOutOfBounds },
        { new RequestedLine.Unlisted("reep", 50, null, -1), LineFault.AddedOutOfBounds },
        { new RequestedLine.Unlisted("reep", 50, 9.1m, 5), null },
        { new RequestedLine.Unlisted("reep", 50, 9.1m, 5.1m), LineFault.AddedAboveTotal },
        { new RequestedLine.Unlisted("reep", 50, null, 60), null },
        { new RequestedLine.Water(110, 10_000), null },
        { new RequestedLine.Water(110, 10_000.1m), LineFault.WaterOutOfBounds },
        { new RequestedLine.Water(110, 0), LineFault.WaterOutOfBounds },
        { new RequestedLine.Water(10_000, 100), null },
        { new RequestedLine.Water(10_000.1m, 100), LineFault.WaterValueOutOfBounds },
        { new RequestedLine.Water(null, 100), null },
        { new RequestedLine.Supplement("citrate", 20_000, LabelBasis.Compound, 1), null },
        { new RequestedLine.Supplement("citrate", 20_000.1m, LabelBasis.Compound, 1), LineFault.DoseOutOfBounds },
        { new RequestedLine.Supplement("citrate", 0, LabelBasis.Elemental, 1), LineFault.DoseOutOfBounds },
        { new RequestedLine.Supplement("citrate", 100, LabelBasis.Elemental, 20), null },
        { new RequestedLine.Supplement("citrate", 100, LabelBasis.Elemental, 20.5m), LineFault.PerDayOutOfBounds },
        { new RequestedLine.Supplement("citrate", 100, LabelBasis.Elemental, 0), LineFault.PerDayOutOfBounds },
        { new RequestedLine.Supplement("maangruis", 100, LabelBasis.Elemental, 1), LineFault.UnknownForm },
        { new RequestedLine.Supplement("marine", 100, LabelBasis.Compound, 1), LineFault.NoFormula },
        { new RequestedLine.Supplement("marine", 100, LabelBasis.Elemental, 1), null },
        { new RequestedLine.Supplement("marine", 100, LabelBasis.Unknown, 1), null },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public async Task Assess_LineAtABound_IsAcceptedOrNamesWhatIsWrong(RequestedLine line, LineFault? fault)
    {
        var outcome = await Assess(line);

        outcome.Faults.Should().Equal(fault is { } wrong ? [(0, wrong)] : []);
        (outcome.Assessment is null).Should().Be(fault is not null);
    }

    [Fact]
    public async Task Assess_SeveralLinesWrong_NamesEachByItsPlaceAndAddsUpNothing()
    {
        var outcome = await Assess(
            new RequestedLine.Food("eenhoorn", 1, null), new RequestedLine.Food(Potatoes, 100, null), new RequestedLine.Water(1, 0));

        outcome.Faults.Should().Equal((0, LineFault.UnknownFood), (2, LineFault.WaterOutOfBounds));
        outcome.Assessment.Should().BeNull();
    }

    [Fact]
    public async Task Assess_NoLines_IsNoDay()
    {
        var outcome = await Assess();

        outcome.Assessment.Should().BeNull();
        outcome.Faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Assess_Portions_CountTheirGramsAtThePreferredValue()
    {
        var outcome = await Assess(new RequestedLine.Food(Potatoes, 2.5m, "stuk"), new RequestedLine.Food("mueslibol", 100, null));

        outcome.Assessment!.Lines.Select(l => (l.Grams!.Value.Value, l.Amount!.Value.Value)).Should().Equal((175m, 35m), (100m, 58m));
        outcome.SourceIds.Should().Equal("usda-sr", "nevo-2025");
    }

    [Fact]
    public async Task Assess_SupplementByItsCompound_CitesTheAtomicWeights()
    {
        var outcome = await Assess(new RequestedLine.Supplement("citrate", 1000, LabelBasis.Compound, 2));

        outcome.Assessment!.Total!.Value.Rounded(1).Should().Be(323.3m);
        outcome.SourceIds.Should().Equal("ciaaw-2021");
    }

    [Fact]
    public async Task Assess_SameFoodTwice_CountsTwiceAndCitesOnce()
    {
        var outcome = await Assess(new RequestedLine.Food(Potatoes, 100, null), new RequestedLine.Food(Potatoes, 100, null));

        outcome.Assessment!.Total!.Value.Value.Should().Be(40);
        outcome.SourceIds.Should().Equal("usda-sr");
    }

    private Task<IntakeOutcome> Assess(params RequestedLine[] lines)
    {
        var request = new IntakeRequest(new Person(34 * 12, Sex.Female), fixture.Database.Catalog.ReferenceSets[0], lines);
        return fixture.Database.With<IntakeService, IntakeOutcome>(s => s.AssessAsync(request, TestContext.Current.CancellationToken));
    }
}

using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Tests.References;

public class ReferenceSetTests
{
    private const ReferenceKind Recommended = ReferenceKind.RecommendedIntake;

    // Of the American table: women, and pregnant women up to 50 years.
    private static readonly ReferenceSet American = Make.Set(
        Make.Value(Recommended, 372, null, Sex.Female, 320),
        Make.Value(Recommended, 372, null, Sex.Male, 420),
        Make.Value(Recommended, 372, 612, Sex.Female, 360, PhysiologicalState.Pregnant));

    [Fact]
    public void Find_PregnantWithARow_GivesThatRow() =>
        American.Find(Recommended, 400, Sex.Female, PhysiologicalState.Pregnant)!.PerDay.Value.Should().Be(360);

    [Fact]
    public void Find_PregnantAboveTheLastRow_FallsToTheFemaleRowOfThatAge() =>
        American.Find(Recommended, 612, Sex.Female, PhysiologicalState.Pregnant)!.PerDay.Value.Should().Be(320);

    [Fact]
    public void Find_BreastfeedingWithoutARow_FallsToTheFemaleRowOfThatAge() =>
        American.Find(Recommended, 400, Sex.Female, PhysiologicalState.Lactating)!.PerDay.Value.Should().Be(320);

    [Fact]
    public void Find_KindTheBodyDoesNotPublish_IsNullAndNotAnotherKind() =>
        American.Find(ReferenceKind.AdequateIntake, 400, Sex.Female, PhysiologicalState.None).Should().BeNull();

    [Fact]
    public void Find_AgeBeforeTheFirstRow_IsNull() => American.Find(Recommended, 371, Sex.Male, PhysiologicalState.None).Should().BeNull();

    [Fact]
    public void Find_RowForBoth_HoldsInEitherColumn()
    {
        var set = Make.Set(Make.Value(Recommended, 12, 48, null, 80));

        set.Find(Recommended, 12, Sex.Female, PhysiologicalState.None).Should().NotBeNull();
        set.Find(Recommended, 12, Sex.Male, PhysiologicalState.None).Should().NotBeNull();
    }

    [Fact]
    public void Find_TwoRowsForOnePerson_ThrowsAndChoosesNone()
    {
        var set = Make.Set(Make.Value(Recommended, 12, 48, null, 80), Make.Value(Recommended, 36, 120, Sex.Female, 130));

        FluentActions.Invoking(() => set.Find(Recommended, 40, Sex.Female, PhysiologicalState.None)).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(Feeding.Breastfed)]
    [InlineData(Feeding.Formula)]
    public void Find_RowThatHoldsOnlyForOneWayOfFeeding_IsNeverFound(Feeding feeding)
    {
        var set = Make.Set(Make.Value(Recommended, 0, 7, null, 26, feeding: feeding));

        set.Find(Recommended, 3, Sex.Female, PhysiologicalState.None).Should().BeNull();
    }
}

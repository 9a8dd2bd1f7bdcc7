using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Tests.People;

public class LifeStageTests
{
    private static readonly LifeStage Women = new(new AgeBand(216, null), Sex.Female, PhysiologicalState.None);

    [Fact]
    public void Overlaps_MenOfTheSameAge_IsFalse() => Women.Overlaps(Women with { Sex = Sex.Male }).Should().BeFalse();

    [Fact]
    public void Overlaps_RowForBoth_IsTrue() => Women.Overlaps(Women with { Sex = null }).Should().BeTrue();

    [Fact]
    public void Overlaps_PregnantOfTheSameAge_IsFalse() =>
        Women.Overlaps(Women with { State = PhysiologicalState.Pregnant }).Should().BeFalse();

    [Fact]
    public void Includes_PregnantWomanInTheRowOfOtherWomen_IsFalse() =>
        Women.Includes(400, Sex.Female, PhysiologicalState.Pregnant).Should().BeFalse();
}

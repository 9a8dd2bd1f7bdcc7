using FsCheck.Fluent;

namespace MagnesiumGuide.Domain.Tests.Intake;

public class AbsorptionModelTests
{
    // facts/reference/absorption.md, section 3: one meal or dose, and what is taken up of it.
    public static TheoryData<decimal, decimal, decimal> Published => new()
    {
        { 50, 28, 56 },
        { 75, 34, 45 },
        { 100, 38, 38 },
        { 125, 41, 33 },
        { 150, 44, 30 },
        { 200, 49, 25 },
        { 250, 54, 22 },
        { 300, 58, 19 },
        { 400, 66, 17 },
        { 1000, 110, 11 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Uptake_OfOneMeal_IsThatOfThePublishedTable(decimal doseMg, decimal absorbedMg, decimal percent)
    {
        var uptake = Make.Model.Uptake(doseMg);

        uptake.Should().BeApproximately(absorbedMg, 0.75m);
        (uptake / doseMg * 100m).Should().BeApproximately(percent, 0.6m);
    }

    [Fact]
    public void Uptake_OfSmallDoses_IsNeverAbove65Percent() =>
        Laws.Hold(Gen.Choose(0, 60_000).ToArbitrary(), micrograms =>
        {
            var dose = micrograms / 1000m;

            Make.Model.Uptake(dose).Should().BeInRange(0, 0.65m * dose);
        });

    [Fact]
    public void Uptake_TwoHalfDoses_IsMoreThanOneWhole() =>
        (2 * Make.Model.Uptake(125)).Should().BeGreaterThan(1.5m * Make.Model.Uptake(250), "the table gives 83 mg against 54");
}

using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

public class SupplementDoseTests
{
    [Fact]
    public void PerDay_TwoTabletsOf1000MgCitrate_Is323Mg()
    {
        var dose = new SupplementDose(Make.Citrate, 1000, LabelBasis.Compound, 2);

        dose.LowPerDay!.Value.Rounded(1).Should().Be(323.3m);
        dose.HighPerDay.Should().Be(dose.LowPerDay);
        dose.IsRange.Should().BeFalse();
    }

    [Fact]
    public void PerDay_FourTabletsOfFiveMillimolePerTwo_IsTenMillimole()
    {
        // Magnesium aspartate hydrochloride: 2.5 mmol a tablet, and ten millimole is 243.05 mg.
        var dose = new SupplementDose(Make.Form("aspartate-hcl", "C4H6ClMgNO4·3H2O", null), 60.7625m, LabelBasis.Elemental, 4);

        dose.LowPerDay!.Value.Value.Should().Be(243.05m);
        dose.LowPerDay.Value.Rounded(1).Should().Be(243.1m);
    }

    [Fact]
    public void PerDay_NobodyKnowsWhichNumberItIs_IsARangeFromCompoundToMagnesium()
    {
        var dose = new SupplementDose(Make.Oxide, 500, LabelBasis.Unknown, 1);

        dose.LowPerDay!.Value.Rounded(1).Should().Be(301.5m);
        dose.HighPerDay!.Value.Value.Should().Be(500);
        dose.IsRange.Should().BeTrue();
    }

    [Fact]
    public void PerDay_CompoundWithoutAFormula_IsNotKnown()
    {
        var dose = new SupplementDose(Make.WithoutFormula, 500, LabelBasis.Compound, 1);

        dose.LowPerDay.Should().BeNull();
        dose.HighPerDay.Should().BeNull();
    }

    [Fact]
    public void PerDay_NobodyKnowsWhichNumberItIsAndNoFormula_HasNoLowEnd()
    {
        var dose = new SupplementDose(Make.WithoutFormula, 500, LabelBasis.Unknown, 1);

        dose.LowPerDay.Should().BeNull();
        dose.HighPerDay!.Value.Value.Should().Be(500);
        dose.IsRange.Should().BeTrue();
    }

    [Fact]
    public void PerDay_ThirdOfATabletThreeTimes_IsRoundedOnce()
    {
        var dose = new SupplementDose(Make.Oxide, 1m / 3m, LabelBasis.Compound, 3);

        dose.LowPerDay!.Value.Micrograms.Should().Be(603, "1 mg of oxide holds 0.60304 mg");
    }
}

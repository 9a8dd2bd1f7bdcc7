using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

public class ChemicalFormulaTests
{
    public static TheoryData<string, decimal> PrintedPercentages => new()
    {
        { "MgO", 60.304m },
        { "Mg(OH)2", 41.676m },
        { "MgCO3", 28.827m },
        { "4MgCO3·Mg(OH)2·5H2O", 25.023m },
        { "MgCl2·6H2O", 11.956m },
        { "MgSO4·7H2O", 9.861m },
        { "Mg3(C6H5O7)2", 16.163m },
        { "KMgC6H5O7", 9.626m },
        { "C4H8MgN2O4", 14.096m },
        { "Mg(C4H6NO4)2", 8.425m },
        { "C4H6ClMgNO4·3H2O", 9.884m },
        { "MgHPO4·3H2O", 13.942m },
        { "Mg(C2H6NO3S)2", 8.917m },
        { "Mg(C4H7O5)2", 8.253m },
    };

    public static TheoryData<string, decimal> HandbookMolarMasses => new()
    {
        { "MgO", 40.304m },
        { "Mg(OH)2", 58.320m },
        { "MgCO3", 84.314m },
        { "MgCl2·6H2O", 203.30m },
        { "MgSO4·7H2O", 246.47m },
        { "Mg3(C6H5O7)2", 451.11m },
    };

    [Theory]
    [MemberData(nameof(PrintedPercentages))]
    public void ElementalFraction_PublishedFormula_GivesThePrintedPercentage(string formula, decimal percent) =>
        Math.Round(ChemicalFormula.Parse(formula).ElementalFraction * 100m, 3).Should().Be(percent);

    [Theory]
    [MemberData(nameof(HandbookMolarMasses))]
    public void MolarMass_Compound_IsThatOfTheHandbooks(string formula, decimal gramsPerMole) =>
        ChemicalFormula.Parse(formula).MolarMass.Should().BeApproximately(gramsPerMole, 0.01m);

    [Theory]
    [InlineData("Mg3(C6H5O7)2", "C12H10Mg3O14")]
    [InlineData("Mg(C4H6NO4)2", "C8H12MgN2O8")]
    [InlineData("Mg((CH2(OH))2N)2", "MgC4H12O4N2")]
    [InlineData("2MgO·3H2O", "Mg2H6O5")]
    public void Parse_WrittenInTwoWays_IsTheSameCompound(string one, string other)
    {
        var (first, second) = (ChemicalFormula.Parse(one), ChemicalFormula.Parse(other));

        first.MolarMass.Should().Be(second.MolarMass);
        first.MagnesiumAtoms.Should().Be(second.MagnesiumAtoms);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NaCl")]
    [InlineData("H2O")]
    [InlineData("mgo")]
    [InlineData("MgXx")]
    [InlineData("Mg(OH")]
    [InlineData("MgOH)2")]
    [InlineData("MgCl2.6H2O")]
    [InlineData("Mg O")]
    [InlineData("Mg0")]
    [InlineData("Mg99999999999")]
    [InlineData("Mg(O999999)999999")]
    [InlineData("MgO·")]
    [InlineData("Mg()2")]
    public void Parse_NoFormula_SaysSo(string text) =>
        FluentActions.Invoking(() => ChemicalFormula.Parse(text)).Should().Throw<FormatException>();
}

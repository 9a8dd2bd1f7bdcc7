using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

public class PowderNeedTests
{
    /// <summary>Formula, mg of compound for 100 and for 250 mg of magnesium, and what comes along with 100 mg, as published tables round them.</summary>
    public static TheoryData<string, decimal, decimal, decimal> Published => new()
    {
        { "MgO", 165.8m, 414.6m, 65.8m },
        { "Mg(OH)2", 239.9m, 599.9m, 139.9m },
        { "MgCl2·6H2O", 836.4m, 2091.1m, 736.4m },
        { "MgSO4·7H2O", 1014.1m, 2535.1m, 914.1m },
        { "C4H8MgN2O4", 709.4m, 1773.5m, 609.4m },
        { "Mg(C2H6NO3S)2", 1121.5m, 2803.7m, 1021.5m },
        { "Mg(C5H3N2O4)2·2H2O", 1524.4m, 3811.1m, 1424.4m },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void For_APublishedCompound_GivesThePublishedPowder(string text, decimal forSmall, decimal forLarge, decimal along)
    {
        var formula = ChemicalFormula.Parse(text);
        var (small, large) = (PowderNeed.For(formula, Milligrams.Of(100)), PowderNeed.For(formula, Milligrams.Of(250)));

        small.CompoundMilligrams.Should().BeApproximately(forSmall, 0.1m);
        large.CompoundMilligrams.Should().BeApproximately(forLarge, 0.1m);
        small.CompanionMilligrams.Should().BeApproximately(along, 0.1m);
        large.CompoundGrams.Should().Be(large.CompoundMilligrams / 1000m);
    }
}

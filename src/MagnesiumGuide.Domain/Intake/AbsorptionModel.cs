namespace MagnesiumGuide.Domain.Intake;

/// <summary>
/// The parameters of the absorption model: a saturable part and a linear part per meal or dose, after Fine et al. 1991
/// (coefficients reconstructed from the published end points). All shares are between 0 and 1.
/// </summary>
/// <param name="SaturableMg">Most that the saturable part takes up from one meal, in mg.</param>
/// <param name="HalfMg">Dose at which the saturable part is half full, in mg.</param>
/// <param name="LinearShare">Share of a dose that is taken up besides.</param>
/// <param name="MaximumShare">Share above which no estimate goes.</param>
/// <param name="LowFactor">Factor for the low end.</param>
/// <param name="HighFactor">Factor for the high end.</param>
/// <param name="Meals">Number of equal meals that a day's food is taken to be eaten in.</param>
/// <param name="PoorlySolubleLowShare">Low end for a poorly soluble form.</param>
/// <param name="PoorlySolubleHighShare">High end for a poorly soluble form.</param>
public sealed record AbsorptionModel(
    decimal SaturableMg, decimal HalfMg, decimal LinearShare, decimal MaximumShare, decimal LowFactor, decimal HighFactor,
    decimal Meals, decimal PoorlySolubleLowShare, decimal PoorlySolubleHighShare)
{
    /// <summary>Uptake from one meal or dose, in mg, by the model's central line; never above the maximum share.</summary>
    /// <param name="doseMg">Elemental magnesium in one go, in mg, zero or more.</param>
    public decimal Uptake(decimal doseMg) =>
        Math.Min((SaturableMg * doseMg / (HalfMg + doseMg)) + (LinearShare * doseMg), MaximumShare * doseMg);

    /// <summary>Uptake from one meal or dose, in mg, with its range; the high end never goes above the maximum share.</summary>
    /// <param name="doseMg">Elemental magnesium in one go, in mg, zero or more.</param>
    public (decimal Low, decimal Mid, decimal High) UptakeRange(decimal doseMg)
    {
        var mid = Uptake(doseMg);
        return (mid * LowFactor, mid, Math.Min(mid * HighFactor, MaximumShare * doseMg));
    }

    /// <summary>The share of one meal or dose that is taken up, between 0 and 1.</summary>
    /// <param name="doseMg">Elemental magnesium in one go, in mg, above zero.</param>
    public decimal UptakeShare(decimal doseMg) => Uptake(doseMg) / doseMg;
}

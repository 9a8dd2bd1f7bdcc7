using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>The rows of absorption.csv and the model they make.</summary>
internal static class AbsorptionParameters
{
    private const string Saturable = "saturable-mg";
    private const string Half = "half-mg";
    private const string Linear = "linear-share";
    private const string Maximum = "maximum-share";
    private const string LowFactor = "low-factor";
    private const string HighFactor = "high-factor";
    private const string Meals = "meals";
    private const string OxideLow = "oxide-low-share";
    private const string OxideHigh = "oxide-high-share";

    public static IReadOnlyList<string> All { get; } = [Saturable, Half, Linear, Maximum, LowFactor, HighFactor, Meals, OxideLow, OxideHigh];

    public static AbsorptionModel Model(IReadOnlyDictionary<string, decimal> values) => new(
        values[Saturable], values[Half], values[Linear], values[Maximum], values[LowFactor], values[HighFactor],
        values[Meals], values[OxideLow], values[OxideHigh]);
}

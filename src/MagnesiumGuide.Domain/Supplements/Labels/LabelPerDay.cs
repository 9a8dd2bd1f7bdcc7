namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>From an amount for a serving to a day and to a unit. A day's portion is divided, never multiplied.</summary>
internal static class LabelPerDay
{
    /// <summary>How many servings a day; null when the label does not say.</summary>
    public static LabelCount? Factor(LabelServing serving, LabelCount? perDay, LabelUsage usage) => serving.Kind switch
    {
        LabelServingKind.Day => new LabelCount(1, 1),
        LabelServingKind.Millilitres or LabelServingKind.Grams => usage.VolumePerDay is { } volume ? new LabelCount(volume / serving.Count, volume / serving.Count) : null,
        LabelServingKind.Topical or LabelServingKind.Unknown => null,
        _ when perDay is not { } => null,
        LabelServingKind.Units when usage.DoseUnit != LabelUnitKind.Serving => Divided(perDay!.Value, serving.Count),
        _ => perDay,
    };

    /// <summary>The share of a serving that one unit is; null when not known.</summary>
    public static decimal? UnitsIn(LabelServing serving, LabelCount? perDay) => serving.Kind switch
    {
        LabelServingKind.Unit => 1,
        LabelServingKind.Units => 1 / serving.Count,
        LabelServingKind.Day => perDay is { IsRange: false, Low: > 0 } count ? 1 / count.Low : null,
        _ => null,
    };

    private static LabelCount Divided(LabelCount count, decimal by) => new(count.Low / by, count.High / by);
}

using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Foods;

/// <summary>Magnesium per 100 g of edible portion, or not known.</summary>
/// <param name="PerHundredGrams">The value; null exactly when it is not known.</param>
/// <param name="Status">How the value came to be.</param>
public readonly record struct MagnesiumContent(Milligrams? PerHundredGrams, ValueStatus Status)
{
    /// <summary>A value that is not known.</summary>
    public static MagnesiumContent Unknown => new(null, ValueStatus.Missing);

    /// <summary>The magnesium in this many grams, rounded to whole micrograms half away from zero; null when not known.</summary>
    public Milligrams? In(Grams grams) =>
        PerHundredGrams is { } value ? Milligrams.Of(value.Value * grams.Value / 100m) : null;
}

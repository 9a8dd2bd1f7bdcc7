namespace MagnesiumGuide.Services.Import;

/// <summary>What the numbers of a column are in, per 100 g.</summary>
public enum AmountUnit
{
    /// <summary>Milligrams.</summary>
    Milligram,

    /// <summary>Grams.</summary>
    Gram,

    /// <summary>Micrograms.</summary>
    Microgram,
}

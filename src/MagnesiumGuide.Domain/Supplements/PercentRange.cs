namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A range in per cent, both ends included.</summary>
/// <param name="Low">Low end, 0 to 100.</param>
/// <param name="High">High end, not below the low end.</param>
public readonly record struct PercentRange(decimal Low, decimal High);

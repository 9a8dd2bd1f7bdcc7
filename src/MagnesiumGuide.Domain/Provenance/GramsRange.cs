using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Provenance;

/// <summary>Lowest and highest weight of a unit; equal when the unit has one weight. Both are above 0 g.</summary>
/// <param name="Low">Lowest weight.</param>
/// <param name="High">Highest weight.</param>
public readonly record struct GramsRange(Grams Low, Grams High);

using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Uptake of a form in people: background, never compared with a reference value and never a ground to rank forms.</summary>
/// <param name="Display">What the numbers stand for.</param>
/// <param name="LowPercent">The lowest number in per cent; null when there is none.</param>
/// <param name="HighPercent">The highest number in per cent; null when there is none.</param>
/// <param name="Text">Study, dose, people and method, or that there is no research.</param>
/// <param name="StudyIds">The studies it rests on.</param>
public sealed record FormAbsorption(
    AbsorptionDisplay Display, decimal? LowPercent, decimal? HighPercent, BilingualText Text, IReadOnlyList<string> StudyIds);

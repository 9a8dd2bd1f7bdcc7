using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How the gut takes a form, and what that rests on.</summary>
/// <param name="Tolerance">The class.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="StudyIds">The studies it rests on; empty when there are none.</param>
public sealed record FormGut(GutTolerance Tolerance, BilingualText Basis, IReadOnlyList<string> StudyIds);

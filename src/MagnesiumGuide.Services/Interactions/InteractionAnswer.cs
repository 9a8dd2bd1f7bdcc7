using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Interactions;

/// <summary>What was found for one name that was asked for.</summary>
/// <param name="Asked">The name as it was typed, trimmed.</param>
/// <param name="Corrected">The name that was probably meant, when a slip was mended; else null.</param>
/// <param name="Found">The interactions, contraindications first; empty when the name is not in the list, which does not make it safe.</param>
public sealed record InteractionAnswer(string Asked, string? Corrected, IReadOnlyList<Interaction> Found);

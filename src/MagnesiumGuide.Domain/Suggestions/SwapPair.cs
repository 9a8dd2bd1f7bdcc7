using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A food that can take the place of another on the plate, gram for gram.</summary>
/// <param name="FromId">The food that goes.</param>
/// <param name="ToId">The food that comes.</param>
/// <param name="Citation">Who says that they go together.</param>
public sealed record SwapPair(string FromId, string ToId, Citation Citation);

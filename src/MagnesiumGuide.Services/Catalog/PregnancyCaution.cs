using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A food that is not suggested to somebody who is pregnant: it is advised against, or only safe when heated.</summary>
/// <param name="FoodId">The food.</param>
/// <param name="Text">Why.</param>
/// <param name="Citation">Where the advice stands.</param>
public sealed record PregnancyCaution(string FoodId, BilingualText Text, Citation Citation);

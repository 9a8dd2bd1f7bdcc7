using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A food group.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">Name in both languages.</param>
public sealed record FoodGroup(string Id, BilingualText Name);

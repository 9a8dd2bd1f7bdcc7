namespace MagnesiumGuide.Services.Catalog;

/// <summary>A published food composition table.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">Name.</param>
/// <param name="Edition">Edition.</param>
/// <param name="SourceId">Its source.</param>
public sealed record FoodTable(string Id, string Name, string Edition, string SourceId);

namespace MagnesiumGuide.Services.Editing;

/// <summary>A code of a food table that another food has too.</summary>
/// <param name="TableId">The table.</param>
/// <param name="Code">The code.</param>
/// <param name="FoodName">Dutch name of the other food.</param>
public sealed record SharedCode(string TableId, string Code, string FoodName);

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A diet that suggestions keep to. Somebody who eats everything has none.</summary>
public enum Diet
{
    /// <summary>Nothing for which an animal was killed.</summary>
    Vegetarian,

    /// <summary>Nothing from animals.</summary>
    Vegan,
}

namespace MagnesiumGuide.Domain.Foods;

/// <summary>Which diets a food fits. Editorial: never a substitute for a label.</summary>
/// <param name="IsVegan">Holds nothing from animals.</param>
/// <param name="IsVegetarian">Holds nothing for which an animal was killed.</param>
/// <param name="Contains">What it contains that some people leave out.</param>
public sealed record DietaryFlags(bool IsVegan, bool IsVegetarian, IReadOnlyList<Allergen> Contains)
{
    /// <summary>False when nobody looked at the food yet, as when it was imported: then the rest says nothing.</summary>
    public bool IsKnown { get; init; } = true;
}

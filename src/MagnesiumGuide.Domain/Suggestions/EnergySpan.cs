namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The energy of a day.</summary>
/// <param name="LeastKcal">Included.</param>
/// <param name="MostKcal">Included.</param>
public sealed record EnergySpan(int LeastKcal, int MostKcal)
{
    /// <summary>True when a day with this energy is within the span.</summary>
    public bool Holds(decimal kcal) => kcal >= LeastKcal && kcal <= MostKcal;
}

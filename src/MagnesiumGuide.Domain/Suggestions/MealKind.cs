namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The time of day a meal is for.</summary>
public enum MealKind
{
    /// <summary>Breakfast.</summary>
    Breakfast,

    /// <summary>Lunch.</summary>
    Lunch,

    /// <summary>Dinner.</summary>
    Dinner,

    /// <summary>Something between meals.</summary>
    Snack,
}

namespace MagnesiumGuide.Services.Editing;

/// <summary>What must be true of a food and its rows.</summary>
public enum FoodRule
{
    /// <summary>A value is empty exactly when its status is missing.</summary>
    MissingIsEmpty,

    /// <summary>A trace and a logical zero add nothing: their value is 0.</summary>
    TraceAndZeroAreZero,

    /// <summary>Of the values in use exactly one is preferred.</summary>
    OnePreferred,

    /// <summary>A food has at least one measure in use.</summary>
    HasPortion,

    /// <summary>What is vegan is vegetarian.</summary>
    VeganIsVegetarian,

    /// <summary>A measure's name stands once.</summary>
    PortionOnce,
}

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The amount of food that richness is measured in.</summary>
public enum Per
{
    /// <summary>One usual portion.</summary>
    Portion,

    /// <summary>100 g.</summary>
    HundredGrams,

    /// <summary>As much as holds 100 kcal.</summary>
    HundredKcal,
}

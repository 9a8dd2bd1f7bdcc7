namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What comes out when an article's number for a food is held against a food table.</summary>
public enum FoodNumberFinding
{
    /// <summary>It agrees.</summary>
    Agrees,

    /// <summary>It belongs to a US cup.</summary>
    UsCup,

    /// <summary>It belongs to another US portion.</summary>
    UsPortion,

    /// <summary>It belongs to a US ounce of 28.35 g.</summary>
    UsOunce,

    /// <summary>A US ounce was translated as the Dutch “ons” of 100 g.</summary>
    OunceAsOns,

    /// <summary>It is lower than the table.</summary>
    TooLow,

    /// <summary>It is higher than the table.</summary>
    TooHigh,
}

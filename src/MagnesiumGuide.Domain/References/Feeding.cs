namespace MagnesiumGuide.Domain.References;

/// <summary>A condition some bodies put on a row for the first months of life.</summary>
public enum Feeding
{
    /// <summary>Fed at the breast.</summary>
    Breastfed,

    /// <summary>Fed with formula.</summary>
    Formula,
}

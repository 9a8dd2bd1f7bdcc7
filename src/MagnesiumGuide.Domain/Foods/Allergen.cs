namespace MagnesiumGuide.Domain.Foods;

/// <summary>What a food may contain that some people leave out. Editorial flags: never a substitute for a label.</summary>
public enum Allergen
{
    /// <summary>Cereals with gluten.</summary>
    Gluten,

    /// <summary>Milk and what is made of it.</summary>
    Dairy,

    /// <summary>Egg.</summary>
    Egg,

    /// <summary>Tree nuts.</summary>
    Nuts,

    /// <summary>Peanut.</summary>
    Peanut,

    /// <summary>Soy.</summary>
    Soy,

    /// <summary>Fish.</summary>
    Fish,

    /// <summary>Crustaceans.</summary>
    Crustacean,

    /// <summary>Molluscs.</summary>
    Mollusc,

    /// <summary>Sesame.</summary>
    Sesame,

    /// <summary>Mustard.</summary>
    Mustard,

    /// <summary>Celery.</summary>
    Celery,

    /// <summary>Lupin.</summary>
    Lupin,

    /// <summary>Alcohol.</summary>
    Alcohol,

    /// <summary>Sulphite.</summary>
    Sulphite,
}

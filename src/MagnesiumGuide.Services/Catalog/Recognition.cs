namespace MagnesiumGuide.Services.Catalog;

/// <summary>Whether a body that sets reference values reckons with something.</summary>
public enum Recognition
{
    /// <summary>A body reckons with it.</summary>
    Recognised,

    /// <summary>There are indications, and no reference value.</summary>
    Plausible,

    /// <summary>No support was found.</summary>
    NotSupported,
}

namespace MagnesiumGuide.Services.Catalog;

/// <summary>What a complaint is named for.</summary>
public enum SymptomKind
{
    /// <summary>Too little magnesium in the body, as a doctor finds it.</summary>
    Shortage,

    /// <summary>Too much magnesium.</summary>
    Excess,
}

namespace MagnesiumGuide.Services.Catalog;

/// <summary>What a piece of context is about.</summary>
public enum ModifierTopic
{
    /// <summary>Pregnancy and breastfeeding.</summary>
    Pregnancy,

    /// <summary>Sport.</summary>
    Sport,

    /// <summary>Stress.</summary>
    Stress,

    /// <summary>Older age.</summary>
    Age,

    /// <summary>Medicines, the contraceptive pill included.</summary>
    Medicines,

    /// <summary>Alcohol.</summary>
    Alcohol,

    /// <summary>Illness.</summary>
    Illness,

    /// <summary>Soil and farming.</summary>
    Soil,
}

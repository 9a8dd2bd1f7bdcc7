namespace MagnesiumGuide.Services.Catalog;

/// <summary>What a fact is about: the heading it stands under.</summary>
public enum FactTopic
{
    /// <summary>What a health claim that the EU allows means, in plain words.</summary>
    Claim,

    /// <summary>Where magnesium is in the body.</summary>
    Body,

    /// <summary>How the body takes it up and lets it go.</summary>
    Uptake,

    /// <summary>What milling takes away.</summary>
    Milling,

    /// <summary>How much is kept in cooking, one way of cooking a row.</summary>
    Cooking,

    /// <summary>What else there is to know of cooking.</summary>
    CookingNote,

    /// <summary>A group with a recognised risk, beside those in modifiers.csv.</summary>
    Risk,

    /// <summary>When to see a doctor.</summary>
    Doctor,

    /// <summary>When to call for help at once.</summary>
    Emergency,

    /// <summary>Before buying: what the label says.</summary>
    Label,

    /// <summary>Before buying: how much it is.</summary>
    Amount,

    /// <summary>Before buying: what else is in it.</summary>
    Combination,

    /// <summary>Before buying: a supplement is not a medicine.</summary>
    NotMedicine,

    /// <summary>Before buying: notification numbers.</summary>
    Notification,

    /// <summary>Before buying: who sells it.</summary>
    Seller,
}

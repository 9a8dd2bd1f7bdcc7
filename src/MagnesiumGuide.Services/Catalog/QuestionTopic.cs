namespace MagnesiumGuide.Services.Catalog;

/// <summary>What a question is about: the heading it stands under.</summary>
public enum QuestionTopic
{
    /// <summary>How much a day.</summary>
    HowMuch,

    /// <summary>Food and drink.</summary>
    Food,

    /// <summary>Labels.</summary>
    Label,

    /// <summary>Supplements.</summary>
    Supplement,

    /// <summary>What it is said to help with.</summary>
    Claims,

    /// <summary>Groups of people.</summary>
    Groups,

    /// <summary>Side effects, illness and medicines.</summary>
    Safety,

    /// <summary>Measuring and noticing.</summary>
    Test,

    /// <summary>This site.</summary>
    Site,
}

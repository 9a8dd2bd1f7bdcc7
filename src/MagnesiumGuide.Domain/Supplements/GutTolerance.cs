namespace MagnesiumGuide.Domain.Supplements;

/// <summary>How the gut takes a form, as far as is known; at a high dose every form is laxative.</summary>
public enum GutTolerance
{
    /// <summary>Few complaints, or said to give few.</summary>
    Mild,

    /// <summary>Complaints as the dose rises.</summary>
    Moderate,

    /// <summary>Used as a laxative.</summary>
    Laxative,

    /// <summary>Not known.</summary>
    Unknown,
}

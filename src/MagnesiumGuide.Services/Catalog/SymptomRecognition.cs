namespace MagnesiumGuide.Services.Catalog;

/// <summary>Whether an official body names a complaint.</summary>
public enum SymptomRecognition
{
    /// <summary>It is on an official list.</summary>
    Yes,

    /// <summary>It is named, with reserve.</summary>
    Partly,

    /// <summary>It is on no official list.</summary>
    No,
}

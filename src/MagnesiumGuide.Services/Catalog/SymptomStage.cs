namespace MagnesiumGuide.Services.Catalog;

/// <summary>When a complaint appears, by whoever names it.</summary>
public enum SymptomStage
{
    /// <summary>Among the first signs of a shortage.</summary>
    Early,

    /// <summary>Later signs of a shortage.</summary>
    Later,

    /// <summary>Signs of a severe shortage.</summary>
    Severe,

    /// <summary>Only seen in a blood test.</summary>
    Laboratory,

    /// <summary>On no official list of signs.</summary>
    NotListed,

    /// <summary>An association over years, not a sign.</summary>
    LongTerm,

    /// <summary>The first sign of too much.</summary>
    FirstSign,

    /// <summary>With a high blood value.</summary>
    Toxic,
}

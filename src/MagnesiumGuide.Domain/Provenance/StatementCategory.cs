namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What kind of statement it is.</summary>
public enum StatementCategory
{
    /// <summary>A benefit.</summary>
    Benefit,

    /// <summary>A sign or cause of complaints.</summary>
    Symptom,

    /// <summary>An amount, or how to take it.</summary>
    Dose,

    /// <summary>A form.</summary>
    Form,

    /// <summary>Food.</summary>
    Food,

    /// <summary>Safety.</summary>
    Safety,
}

namespace MagnesiumGuide.Domain.People;

/// <summary>A state for which some bodies give a row of their own.</summary>
public enum PhysiologicalState
{
    /// <summary>Neither pregnant nor breastfeeding.</summary>
    None,

    /// <summary>Pregnant.</summary>
    Pregnant,

    /// <summary>Breastfeeding.</summary>
    Lactating,
}

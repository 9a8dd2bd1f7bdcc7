namespace MagnesiumGuide.Domain.Foods;

/// <summary>How a value per 100 g came to be. Unknown is a status of its own and never zero.</summary>
public enum ValueStatus
{
    /// <summary>Published by the food table as it is, with no other origin flagged.</summary>
    Measured,

    /// <summary>Calculated by the food table, from a recipe for instance.</summary>
    Calculated,

    /// <summary>Taken over by the food table from another table or from a like food.</summary>
    Borrowed,

    /// <summary>Estimated by the food table.</summary>
    Estimated,

    /// <summary>Printed on the product.</summary>
    Label,

    /// <summary>Typed by the visitor.</summary>
    Own,

    /// <summary>A trace: present, below what counts. Adds nothing.</summary>
    Trace,

    /// <summary>Below the limit of what could be measured.</summary>
    BelowLimit,

    /// <summary>Zero because it cannot hold any.</summary>
    LogicalZero,

    /// <summary>Not known.</summary>
    Missing,
}

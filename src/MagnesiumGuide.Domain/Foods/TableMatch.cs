namespace MagnesiumGuide.Domain.Foods;

/// <summary>How well a food in a published table is the same as ours.</summary>
public enum TableMatch
{
    /// <summary>The food ours was described with.</summary>
    Primary,

    /// <summary>The same food.</summary>
    Exact,

    /// <summary>A like food that stands in.</summary>
    Close,
}

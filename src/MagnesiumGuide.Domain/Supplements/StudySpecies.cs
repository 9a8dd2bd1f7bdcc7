namespace MagnesiumGuide.Domain.Supplements;

/// <summary>In whom a study was done.</summary>
public enum StudySpecies
{
    /// <summary>People.</summary>
    Human,

    /// <summary>Rats; never the source of a percentage of uptake.</summary>
    Rat,

    /// <summary>Mice; never the source of a percentage of uptake.</summary>
    Mouse,

    /// <summary>An overview of studies by others.</summary>
    Review,

    /// <summary>An assessment by a body.</summary>
    Opinion,
}

namespace MagnesiumGuide.Domain.References;

/// <summary>The kinds of value that bodies publish; one is never converted into another. In the order in which they are shown.</summary>
public enum ReferenceKind
{
    /// <summary>Adequate intake: what healthy people eat. Not a minimum.</summary>
    AdequateIntake,

    /// <summary>Recommended intake (PRI, RDA, RNI): enough for nearly everyone of the group.</summary>
    RecommendedIntake,

    /// <summary>Average requirement (EAR, AR): enough for half of the group.</summary>
    AverageRequirement,

    /// <summary>Lower reference (LRNI): enough for only a few per cent of the group.</summary>
    LowerReference,

    /// <summary>Reference intake for labels (EU Regulation 1169/2011): a unit, for nobody in particular.</summary>
    LabelReference,
}

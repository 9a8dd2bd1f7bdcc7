namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What a part of a label was read as.</summary>
public enum LabelReadAs
{
    /// <summary>The word magnesium.</summary>
    Magnesium,

    /// <summary>The name of a form.</summary>
    Form,

    /// <summary>An amount of magnesium.</summary>
    Elemental,

    /// <summary>An amount of a whole compound.</summary>
    Compound,

    /// <summary>Per cent of a labelling reference.</summary>
    Percent,

    /// <summary>Per cent of the compound that is magnesium.</summary>
    Content,

    /// <summary>How many a day.</summary>
    Units,

    /// <summary>What the amounts are for.</summary>
    Basis,

    /// <summary>What the product is free from.</summary>
    Negation,

    /// <summary>A technical aid, which does not count.</summary>
    Excipient,

    /// <summary>For the skin or the bath.</summary>
    Topical,

    /// <summary>An amount that may be of the compound or of the magnesium.</summary>
    Ambiguous,

    /// <summary>An amount of something else, or a limit or a note.</summary>
    Ignored,
}

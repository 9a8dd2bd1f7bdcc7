namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>An amount of magnesium that a label states, before it is held against the others.</summary>
internal sealed class LabelMagnesiumFact
{
    public decimal? Milligrams { get; set; }

    public bool IsFromMoles { get; set; }

    /// <summary>Per cent of a labelling reference.</summary>
    public decimal? Percent { get; set; }

    public List<LabelName> Names { get; } = [];

    /// <summary>The other columns of the same row.</summary>
    public List<decimal> Columns { get; } = [];

    public LabelServing? Serving { get; set; }

    public bool IsApproximate { get; set; }

    /// <summary>True in a row of a table, behind "of which" or "elemental": a front of pack says less.</summary>
    public bool IsStrong { get; set; }

    public int Piece { get; init; }

    public int Line { get; init; }
}

/// <summary>An amount of a whole compound that a label states.</summary>
internal sealed class LabelCompoundFact
{
    /// <summary>The compound; null for a blend without split.</summary>
    public LabelName? Name { get; set; }

    public decimal? Milligrams { get; set; }

    /// <summary>Per cent of the compound that is magnesium.</summary>
    public decimal? Content { get; set; }

    /// <summary>Per cent of a labelling reference.</summary>
    public decimal? Percent { get; set; }

    /// <summary>A per cent that does not say of what.</summary>
    public decimal? BarePercent { get; set; }

    public List<decimal> Columns { get; } = [];

    public LabelServing? Serving { get; set; }

    public int Piece { get; init; }

    public int Line { get; init; }
}

/// <summary>All that a label states.</summary>
internal sealed class LabelFacts
{
    public List<LabelMagnesiumFact> Magnesium { get; } = [];

    public List<LabelCompoundFact> Compounds { get; } = [];

    /// <summary>Forms in the order of the text.</summary>
    public List<LabelName> Names { get; } = [];

    /// <summary>What each piece was read as, for those that were.</summary>
    public Dictionary<int, LabelReadAs> Roles { get; } = [];

    public bool NamesMagnesium { get; set; }

    public bool HasBlend { get; set; }

    public bool HasNumberWithoutUnit { get; set; }

    public bool IsAmbiguous { get; set; }

    public bool HasAmountRange { get; set; }
}

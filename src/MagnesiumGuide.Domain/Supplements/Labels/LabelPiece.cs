namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>What a piece of a label means.</summary>
internal enum LabelPieceKind
{
    Word, Benign, Amount, Percent, Number, Times, Magnesium, Compound, Stem, Water, Buffered, Blend, Other, Negation, Excipient, Topical, OutsideOnly, NotByMouth, Oral, As, OfWhich,
    Elemental, Absorbed, Approximately, ReferenceIntake, Unit, Per, Contains, Daily, Moment, DailyDose, ServingSize, Limit, Child, Adult, Also, With, Open, Close, Comma, Colon,
    Stop, Semicolon, Dash, Same, Slash, Plus, Star, Column, Break,
}

/// <summary>In what an amount is given.</summary>
internal enum LabelMeasure
{
    /// <summary>Milligrams; grams and micrograms are read as these.</summary>
    Milligrams,

    /// <summary>Millimoles of magnesium.</summary>
    Millimoles,

    /// <summary>Milliequivalents of magnesium.</summary>
    Milliequivalents,

    /// <summary>Millilitres.</summary>
    Millilitres,

    /// <summary>Anything that is no amount of a substance: units of a vitamin, energy.</summary>
    Else,
}

/// <summary>Where a piece stands: in a part that must not be read as what the product holds.</summary>
internal enum LabelScope
{
    Content,
    Negated,
    Excipient,
    Note,
}

/// <summary>A part of a label that means something, with its place in the text.</summary>
internal sealed record LabelPiece(LabelPieceKind Kind, int Start, int Length)
{
    /// <summary>The number, in the measure; the low end of a range.</summary>
    public decimal Value { get; init; }

    /// <summary>The high end of a range; the number itself when it is none.</summary>
    public decimal High { get; init; }

    public LabelMeasure Measure { get; init; }

    /// <summary>The compound that is named.</summary>
    public LabelName? Name { get; init; }

    /// <summary>Dosage units: a powder is measured, a piece is counted, a serving is either.</summary>
    public LabelUnitKind Unit { get; init; }

    public bool IsGrams { get; init; }

    public LabelScope Scope { get; set; }

    public int Line { get; set; }

    public int End => Start + Length;

    public bool Is(LabelPieceKind kind) => Kind == kind;

    public bool IsName => Kind is LabelPieceKind.Magnesium or LabelPieceKind.Compound or LabelPieceKind.Stem or LabelPieceKind.Other or LabelPieceKind.Blend;

    public bool EndsClause => Kind is LabelPieceKind.Break or LabelPieceKind.Stop or LabelPieceKind.Semicolon;
}

/// <summary>What a supplement is counted in.</summary>
internal enum LabelUnitKind
{
    Piece,
    Powder,
    Serving,
}

/// <summary>A compound as a label names it.</summary>
/// <param name="Form">The form; the variant that a plain name is taken to mean.</param>
/// <param name="IsVariantNamed">True when the name leaves no variant open.</param>
/// <param name="CrystalWater">Molecules of crystal water that the label names, when the catalog has no variant with it.</param>
internal sealed record LabelName(SupplementForm Form, bool IsVariantNamed, int? CrystalWater = null);

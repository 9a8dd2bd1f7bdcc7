namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What stands out on a label. A flag never changes an amount.</summary>
public enum LabelNote
{
    /// <summary>The name leaves the variant open; the usual one was taken.</summary>
    VariantAssumed,

    /// <summary>More than one form.</summary>
    Mixture,

    /// <summary>Several forms with one amount together: how much magnesium that is cannot be said.</summary>
    BlendNoSplit,

    /// <summary>A form that is mainly sold as a medicine.</summary>
    Medicine,

    /// <summary>More magnesium than the named compound can hold: something else is mixed in.</summary>
    ContentAboveTheoretical,

    /// <summary>Less than half the magnesium that the named compound holds.</summary>
    ContentBelowTheoretical,

    /// <summary>The per cent fits the American daily value of 420 mg.</summary>
    UsDv420,

    /// <summary>The per cent does not fit 375 mg.</summary>
    NrvMismatch,

    /// <summary>The label says "about".</summary>
    Approx,

    /// <summary>How many a day is a range.</summary>
    Range,

    /// <summary>A number without a unit.</summary>
    NoUnit,

    /// <summary>The number stands between "magnesium" and a form: it may be of either.</summary>
    Ambiguous,

    /// <summary>The label states two amounts that do not agree; the one in the table was taken.</summary>
    Contradiction,

    /// <summary>For the skin or the bath.</summary>
    Topical,

    /// <summary>A technical aid.</summary>
    Excipient,

    /// <summary>The label says that the product is free from it.</summary>
    Negated,

    /// <summary>More than 250 mg a day.</summary>
    Over250,

    /// <summary>More than 350 mg a day.</summary>
    Over350,
}

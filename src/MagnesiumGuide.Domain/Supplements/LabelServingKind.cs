namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What the amounts of a label are for.</summary>
public enum LabelServingKind
{
    /// <summary>Nothing says.</summary>
    Unknown,

    /// <summary>One capsule, tablet, scoop or serving.</summary>
    Unit,

    /// <summary>Several capsules, tablets or scoops together.</summary>
    Units,

    /// <summary>A day's portion.</summary>
    Day,

    /// <summary>A number of millilitres.</summary>
    Millilitres,

    /// <summary>A number of grams.</summary>
    Grams,

    /// <summary>A product for the skin or the bath: nothing of it is taken in.</summary>
    Topical,
}

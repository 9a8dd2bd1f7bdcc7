namespace MagnesiumGuide.Web.Charts;

/// <summary>What a drawing of forms shows.</summary>
public enum FormMeasure
{
    /// <summary>Elemental magnesium in per cent of the pure compound.</summary>
    Percent,

    /// <summary>Grams of the pure compound that hold 250 mg of magnesium.</summary>
    Powder,
}

namespace MagnesiumGuide.Services.Forms;

/// <summary>What a list of forms is sorted by. None of these says which form to take.</summary>
public enum FormSort
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By elemental percentage.</summary>
    Percent,

    /// <summary>By the powder needed for 250 mg of magnesium.</summary>
    Powder,

    /// <summary>By molar mass.</summary>
    MolarMass,

    /// <summary>By chemical group.</summary>
    Group,

    /// <summary>By solubility in water.</summary>
    Solubility,

    /// <summary>By EU status.</summary>
    Eu,

    /// <summary>By how much research in people there is.</summary>
    Evidence,

    /// <summary>By how the gut takes it.</summary>
    Tolerance,
}

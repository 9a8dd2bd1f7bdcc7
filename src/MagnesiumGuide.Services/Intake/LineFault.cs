namespace MagnesiumGuide.Services.Intake;

/// <summary>What can be wrong with a line. The bounds stand in <see cref="IntakeBounds"/>.</summary>
public enum LineFault
{
    /// <summary>No food has this id.</summary>
    UnknownFood,

    /// <summary>The food has no household measure of this name.</summary>
    UnknownPortion,

    /// <summary>The weight, after conversion, is out of bounds.</summary>
    GramsOutOfBounds,

    /// <summary>The name is empty or too long.</summary>
    NameOutOfBounds,

    /// <summary>The value per 100 g is more than pure magnesium.</summary>
    ValueOutOfBounds,

    /// <summary>More magnesium was added than any product holds.</summary>
    AddedOutOfBounds,

    /// <summary>More magnesium was added than is in it.</summary>
    AddedAboveTotal,

    /// <summary>The amount of water is out of bounds.</summary>
    WaterOutOfBounds,

    /// <summary>More magnesium per litre than any water holds.</summary>
    WaterValueOutOfBounds,

    /// <summary>No form has this id.</summary>
    UnknownForm,

    /// <summary>The form has no formula, so the compound says nothing about the magnesium in it.</summary>
    NoFormula,

    /// <summary>The number on the pot is out of bounds.</summary>
    DoseOutOfBounds,

    /// <summary>The number a day is out of bounds.</summary>
    PerDayOutOfBounds,
}

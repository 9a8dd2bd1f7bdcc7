namespace MagnesiumGuide.Domain.Intake;

/// <summary>The three parts a day's total is shown in.</summary>
public enum IntakePart
{
    /// <summary>Food and drink, drinks other than water by their mg per litre included.</summary>
    Food,

    /// <summary>Drinking water entered with its mg per litre.</summary>
    Water,

    /// <summary>Supplements and medicines.</summary>
    Supplements,
}

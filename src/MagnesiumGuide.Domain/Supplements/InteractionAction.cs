namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What the guide does with an interaction. It only informs: what is right for one person is for a pharmacist or doctor to say.</summary>
public enum InteractionAction
{
    /// <summary>Keeps the hours between the two.</summary>
    Space,

    /// <summary>Says what happens; a plan goes on.</summary>
    Inform,

    /// <summary>Counts as magnesium from outside food; a plan cannot add it up, and stops.</summary>
    Count,

    /// <summary>Sends to a doctor or pharmacist first; a plan stops.</summary>
    Refer,

    /// <summary>No magnesium supplement without a doctor; a plan stops.</summary>
    Stop,
}

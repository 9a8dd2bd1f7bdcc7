namespace MagnesiumGuide.Domain.Supplements;

/// <summary>The answer to "do you have a kidney disease?". Only a plain no lets a plan be made.</summary>
public enum KidneyAnswer
{
    /// <summary>No kidney disease.</summary>
    No,

    /// <summary>A kidney disease.</summary>
    Yes,

    /// <summary>Not known: ask first.</summary>
    NotKnown,
}

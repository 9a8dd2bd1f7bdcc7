namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What a statement of an article is about. In the order of a list to choose from.</summary>
public enum StatementTopic
{
    /// <summary>How much to take in.</summary>
    Amounts,

    /// <summary>Food and drink.</summary>
    Food,

    /// <summary>How much the body takes up.</summary>
    Absorption,

    /// <summary>Forms, and how they are grouped.</summary>
    Kinds,

    /// <summary>Stomach and bowels.</summary>
    Tolerance,

    /// <summary>When to take it, and in how many parts.</summary>
    Timing,

    /// <summary>What magnesium does in the body, bones and teeth among it.</summary>
    Body,

    /// <summary>Energy and tiredness.</summary>
    Energy,

    /// <summary>Sleep and stress.</summary>
    SleepAndStress,

    /// <summary>Muscles, cramps and sport.</summary>
    MusclesAndSport,

    /// <summary>Heart, blood pressure, blood sugar and fat.</summary>
    HeartAndMetabolism,

    /// <summary>Brain, thinking and migraine.</summary>
    Brain,

    /// <summary>Deficiency and its signs.</summary>
    Shortage,

    /// <summary>Too much, and for whom it is dangerous.</summary>
    Safety,

    /// <summary>Medicines and other supplements.</summary>
    Medicines,

    /// <summary>Labels, claims and sellers.</summary>
    Buying,
}

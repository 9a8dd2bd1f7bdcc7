namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What somebody with the pot in hand says of it; null is "as it was read".</summary>
/// <param name="Form">The form.</param>
/// <param name="Milligrams">The number on the pot, in mg.</param>
/// <param name="Basis">What that number is an amount of.</param>
/// <param name="PerDay">How many a day.</param>
public sealed record LabelCorrection(SupplementForm? Form, decimal? Milligrams, LabelBasis? Basis, decimal? PerDay)
{
    /// <summary>True when nothing is corrected.</summary>
    public bool IsEmpty => this is { Form: null, Milligrams: null, Basis: null, PerDay: null };
}

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A part of the text of a label, and what it was read as.</summary>
/// <param name="Start">Where it starts, in characters.</param>
/// <param name="Length">How long it is.</param>
/// <param name="As">What it was read as.</param>
public sealed record LabelSpan(int Start, int Length, LabelReadAs As);

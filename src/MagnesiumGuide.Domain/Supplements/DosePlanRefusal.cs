namespace MagnesiumGuide.Domain.Supplements;

/// <summary>One reason why no plan is made.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="About">The medicine or condition it is about, or null.</param>
public sealed record DosePlanRefusal(DosePlanReason Reason, Interaction? About = null);

using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Context beside a result: what is said to change the need for magnesium, and whether anybody reckons with it. Never arithmetic.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Recognition">Whether a body reckons with it.</param>
/// <param name="IsRiskGroup">True when a recognised risk group is meant.</param>
/// <param name="Text">One or two sentences.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Modifier(
    string Id, ModifierTopic Topic, Recognition Recognition, bool IsRiskGroup, BilingualText Text, Citation Citation);

namespace MagnesiumGuide.Domain.Provenance;

/// <summary>A health claim for magnesium that the EU decided on. It is about magnesium, never about a form.</summary>
/// <param name="Id">Public id.</param>
/// <param name="IsAuthorised">True when it is on the list of Regulation (EU) 432/2012; false when EFSA did not accept it.</param>
/// <param name="Text">The wording of the law when authorised; else what the claim was about.</param>
/// <param name="Condition">The condition of use, or why it may not be used.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record HealthClaim(string Id, bool IsAuthorised, BilingualText Text, BilingualText Condition, Citation Citation);

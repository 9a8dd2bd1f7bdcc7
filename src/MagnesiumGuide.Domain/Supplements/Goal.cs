using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A goal that articles name forms of magnesium for. Naming it is no recommendation.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Evidence">What research says of magnesium, whatever the form, for this goal.</param>
/// <param name="EvidenceText">The same in words.</param>
/// <param name="Claim">What the EU allows to be said of magnesium itself that touches this goal; empty when nothing.</param>
/// <param name="SourceIds">Ids of the sources the texts rest on.</param>
/// <param name="Forms">The forms that articles name, for or against, with what research says of each.</param>
/// <param name="Citation">Who made the summary.</param>
public sealed record Goal(
    string Id, BilingualText Name, GoalEvidence Evidence, BilingualText EvidenceText, BilingualText Claim, IReadOnlyList<string> SourceIds,
    IReadOnlyList<GoalForm> Forms, Citation Citation);

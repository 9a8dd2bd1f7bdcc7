using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What is known of magnesium together with a medicine, a nutrient or a condition. General information, by generic name.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Kind">Medicine, nutrient or condition.</param>
/// <param name="Name">Name of the group.</param>
/// <param name="Examples">Generic names, separated by semicolons; may be empty.</param>
/// <param name="SearchNames">Other names it is looked for by, common misspellings among them, separated by semicolons.</param>
/// <param name="WhatHappens">What happens.</param>
/// <param name="Direction">Which way it works.</param>
/// <param name="Before">How long the other is taken before magnesium; null when no time is stated.</param>
/// <param name="After">How long the other is taken after magnesium; null when no time is stated.</param>
/// <param name="Spacing">What sources say about the time between the two.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Action">What the guide does with it.</param>
/// <param name="IsContraindication">True when it is a reason not to take magnesium, or only with a doctor.</param>
/// <param name="Egfr">The kidney function it holds for; null when it is not about the kidneys.</param>
/// <param name="Articles">Numbers of the articles that mention it.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Interaction(
    string Id, InteractionKind Kind, BilingualText Name, BilingualText Examples, string SearchNames, BilingualText WhatHappens,
    InteractionDirection Direction, HourRange? Before, HourRange? After, BilingualText Spacing, InteractionSeverity Severity,
    InteractionAction Action, bool IsContraindication, EgfrBand? Egfr, IReadOnlyList<string> Articles, Citation Citation)
{
    /// <summary>True when times between the two are stated and kept.</summary>
    public bool HasSpacing => Before is not null && After is not null;

    /// <summary>True when a plan is not made with it.</summary>
    public bool StopsPlan => Action is InteractionAction.Stop or InteractionAction.Refer or InteractionAction.Count;
}
